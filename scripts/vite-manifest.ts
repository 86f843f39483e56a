/** What Vite writes of a build: source file (or chunk) to built file and what it loads with it. */
export type ViteManifest = Readonly<
  Record<string, { readonly file: string; readonly imports?: readonly string[] }>
>

/**
 * Built scripts that must be loaded for `start` to run: itself and its static imports, and theirs.
 * What is loaded later by `import()` is not among them. Throws when `start` is not in the manifest,
 * as a budget over nothing would always hold.
 */
export function chunkClosure(manifest: ViteManifest, start: string): Set<string> {
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`${key} is not in the manifest of the build`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const next of chunk.imports ?? []) visit(next)
  }
  visit(start)
  return files
}
