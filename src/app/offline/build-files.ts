/** A file of a build, as `offline.config.ts` lists it. */
export interface BuildFile {
  /** Below the page's folder. */
  readonly path: string
  /** Hex. */
  readonly sha256: string
}

/** What a build is: all its files, and a name made from their checksums. */
export interface Build {
  readonly id: string
  readonly files: readonly BuildFile[]
}
