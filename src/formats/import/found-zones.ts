import type { Problem } from '../../domain/result.ts'

/** Numbers of one position as they stand in a file: x and y of whatever system it uses. */
export type FoundPosition = readonly [x: number, y: number]
export type FoundRing = readonly FoundPosition[]
/** An outer ring and its holes, closed or not, running either way. */
export type FoundPolygon = readonly FoundRing[]

/** What a file that this program wrote says of a zone beside its outline. */
export interface OwnFacts {
  readonly kind: string | null
  readonly letter: string | null
  readonly codeEdition: string | null
  readonly codes: readonly string[]
  /** `outlineSum` of the outline as it was written; null where none was. */
  readonly outlineSum: string | null
}

/** Something of a file that may become a zone. */
export interface FoundZone {
  /** As a person would look for it: `feature 3`. */
  readonly where: string
  /** Empty where the file gives none. */
  readonly name: string
  readonly own: OwnFacts | null
  readonly polygons: readonly FoundPolygon[]
}

/** A file taken apart, before anything is known of where its outlines lie. */
export interface FoundZones {
  readonly format: 'GeoJSON' | 'KML'
  /** The system of coordinates that the file names; null where it names none. */
  readonly namedSystem: string | null
  readonly zones: readonly FoundZone[]
  readonly notUnderstood: readonly Problem[]
}
