/**
 * What a command may see of the disk: names and lazily read bytes. `tiles/build.ts` makes it from a
 * real folder, tests make it from a map.
 */
export interface FolderFile {
  /** Path inside the folder, parts joined by `/`. */
  readonly path: string
  /** Where it was fetched from, where that is known. */
  readonly address?: string
  /**
   * The bytes as they lie there (perhaps gzipped); with a limit, the first so many.
   * Throws when the disk refuses: an unreadable disk is not an expected outcome of reading a file.
   */
  readonly read: (limit?: number) => Uint8Array
}

export interface Folder {
  /** As the person named it. */
  readonly name: string
  readonly files: readonly FolderFile[]
}

/** A folder in memory: for tests, and for pieces cut from larger files. */
export function memoryFolder(
  name: string,
  contents: Readonly<Record<string, string | Uint8Array>>,
): Folder {
  const files = Object.entries(contents).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { path, read: (limit?: number) => bytes.subarray(0, limit ?? bytes.length) }
  })
  return { name, files }
}

/** The file's own name, without folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
