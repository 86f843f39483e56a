import type { Area } from '../../domain/area.ts'
import type { Problem } from '../../domain/result.ts'
import type { Zone } from '../../domain/zones/zone.ts'

/** A zone as a file gives it. Where it gives no letter, or no name, the one who adds it finds one. */
export interface ImportedZone extends Pick<Zone, 'name' | 'codeEdition' | 'shape'> {
  /** Index into `ZONE_MARKS`; null where the file does not say. */
  readonly mark: number | null
  /** Where in the file it stands: `feature 3 ("Shard End")`. */
  readonly where: string
  /** What a person should know of it before it is added, each a sentence. */
  readonly remarks: readonly string[]
}

/** What would come of a file. Nothing has changed yet. */
export interface ImportPreview {
  /** In words: "GeoJSON", "list of codes". */
  readonly format: string
  /** At least one. */
  readonly zones: readonly ImportedZone[]
  /** What was done to the whole file, each a sentence. */
  readonly remarks: readonly string[]
  /** What of the file will not become a zone, each with its place and what to do. */
  readonly notUnderstood: readonly Problem[]
}

/** Why nothing can come of a file. */
export interface ImportProblem extends Problem {
  /** True where reading it with `swapped` would bring it into the area. */
  readonly canSwap?: true
}

/** Where an import stands: the file's name, and the area that its zones are to lie in. */
export interface ImportPlace {
  readonly fileName: string
  readonly area: Pick<Area, 'manifest' | 'neighbourhoods' | 'wards'>
  /** True where the reader said that the two numbers of each position stand the other way round. */
  readonly swapped: boolean
  /**
   * Codes of the neighbourhoods that hold the postcodes of the file ("B44 9AB"), where the area has
   * them. Null or left out: no postcodes are at hand.
   */
  readonly postcodes?: ReadonlyMap<string, string> | null
}

/** The name of a zone that has none in its file: the file's own, without its ending. */
export function nameByFile(fileName: string): string {
  const stem = fileName.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return stem.replace(/[_\s]+/g, ' ').trim()
}
