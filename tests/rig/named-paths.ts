/** Files that stand in an area package or a build, not in the project. */
const MADE = [
  /^(\.\/)?(public\/areas|dist|coverage|\.cache)\//,
  /\.(arrow|pmtiles|geojson)$/,
  /(^|\/)(datapackage|topology|index)\.json$/,
]
/** Beside the project, and not always there. */
const OUTSIDE = /^(\.\.\/)+shared\//
const LINK = /\]\(([^)\s]+)\)/g
const QUOTED = /`([^`\n]+)`/g
const PATH = /^[\w@.-]+(\/[\w@.-]+)*\/?$/
const FILE = /\.(ts|tsx|js|mjs|json|md|css|html|png|yml|spec\.ts)$/

function isPath(text: string): boolean {
  return PATH.test(text) && (text.endsWith('/') || FILE.test(text))
}

/**
 * Paths that a Markdown text names as files or folders of this project: targets of links, and what
 * stands in backquotes and looks like a file name or a folder with a slash at its end.
 */
export function namedPaths(markdown: string): string[] {
  const links = Array.from(markdown.matchAll(LINK), ([, target = '']) => target.replace(/#.*$/, ''))
  const quoted = Array.from(markdown.matchAll(QUOTED), ([, target = '']) => target)
  return [
    ...links.filter((target) => !/^([a-z]+:|$)/.test(target)),
    ...quoted.filter(isPath),
  ].filter((target) => !OUTSIDE.test(target) && !MADE.some((pattern) => pattern.test(target)))
}
