import type { AreaListing } from '../area.ts'
import type { Result } from '../result.ts'

/** An area that this device keeps whole, for use without network. */
export interface KeptArea {
  readonly id: string
  readonly title: string
  /** SHA-256 of the package's manifest, in hex: two packages with one edition are the same, file by file. */
  readonly edition: string
  /** ISO 8601. */
  readonly keptAt: string
  /** Of all its files, the manifest included. */
  readonly bytes: number
}

/**
 * Where areas are kept for use without network. Nothing here throws. An area is there whole or not at
 * all: until a newer edition is here to the last file, the older one stays.
 */
export interface AreaShelf {
  list(): Promise<readonly KeptArea[]>
  /** Fetches the newest edition, unless it is there; a problem leaves everything as it was. */
  keep(area: Pick<AreaListing, 'id' | 'title'>): Promise<Result<KeptArea>>
  remove(areaId: string): Promise<Result<null>>
}
