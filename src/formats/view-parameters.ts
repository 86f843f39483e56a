export interface ReadParameters<Name extends string> {
  /** First text of each known parameter that is given and not empty. */
  readonly values: ReadonlyMap<Name, string>
  /** What could not be taken, each a sentence; the caller adds to it. */
  readonly notices: string[]
}

/** Names that mail programs and social sites hang on a link; nobody needs to hear of them. */
const TRACKING = /^utm_|clid$/

/** Splits a query string into the parameters we know. Never throws. */
export function readParameters<Name extends string>(
  search: string,
  names: readonly Name[],
): ReadParameters<Name> {
  const parameters = new URLSearchParams(search)
  const given = [...parameters.keys()]
  const notices: string[] = []
  const values = new Map<Name, string>()
  for (const name of names) {
    const text = parameters.get(name)
    if (text !== null && text !== '') values.set(name, text)
    if (given.indexOf(name) !== given.lastIndexOf(name))
      notices.push(`The address names "${name}" more than once. The first is used.`)
  }
  const known = new Set<string>(names)
  const unknown = given.find((name) => !known.has(name) && !TRACKING.test(name))
  if (unknown !== undefined)
    notices.push(
      `The address asks for something that this version does not know: "${excerpt(unknown)}".`,
    )
  return { values, notices }
}

/**
 * Text as it may stand in a query. Commas, colons and slashes are allowed there and stay readable.
 * Halves of characters, which cannot be written, become the sign for "unreadable".
 */
export function escapeValue(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
}

/** Enough of a hostile or broken text to recognise it. */
export function excerpt(text: string): string {
  const visible = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible
}
