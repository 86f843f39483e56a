import type { WorkspaceRecord } from '../workspace/record.ts'

/** Longitude and latitude, degrees WGS84. */
export type Position = readonly [lng: number, lat: number]

/** A ring without its closing position: at least three, the last one joined to the first. */
export type LineRing = readonly Position[]

/** An outer ring (anticlockwise) and its holes (clockwise). */
export type LinePolygon = readonly [outer: LineRing, ...holes: LineRing[]]

/** Whole neighbourhoods: what a zone takes in is a set of codes. */
export interface NeighbourhoodShape {
  readonly kind: 'neighbourhoods'
  /** Codes of neighbourhoods, sorted, each once. */
  readonly codes: readonly string[]
}

/** A line of its own: who lives inside is counted by output-area centroids. */
export interface OwnLineShape {
  readonly kind: 'own-line'
  /** Polygons that do not overlap; a position's precision is about a metre or finer. */
  readonly polygons: readonly LinePolygon[]
}

export type ZoneShape = NeighbourhoodShape | OwnLineShape

/** A candidate zone: a record of the workspace, an immutable value. */
export interface Zone extends WorkspaceRecord {
  readonly name: string
  /** Index into `ZONE_MARKS`: its letter, colour and line style. */
  readonly mark: number
  /** Place in the list of the area's zones; ties go by id. */
  readonly order: number
  /** Not drawn on the map; everything else stays. */
  readonly hidden: boolean
  /** Edition of the neighbourhoods its codes are of: "LSOA 2021". */
  readonly codeEdition: string
  readonly shape: ZoneShape
}

export const EMPTY_SHAPE: NeighbourhoodShape = { kind: 'neighbourhoods', codes: [] }

/** Whether a zone has no ground yet, and so may become of either kind. */
export function isEmptyShape(shape: ZoneShape): boolean {
  return (shape.kind === 'neighbourhoods' ? shape.codes : shape.polygons).length === 0
}

/** Whom a zone takes in, as rows of the loaded area: what every figure about its people is made from. */
export interface Membership {
  /** Rows of the neighbourhoods that are inside or partly inside, ascending. */
  readonly rows: Uint32Array
  /**
   * Share of each row's residents inside, above 0 and at most 1: 1 for whole neighbourhoods; for a
   * line of one's own, residents of the output areas inside / residents of the neighbourhood.
   */
  readonly shares: Float64Array
  /** Rows of the output areas inside, ascending. */
  readonly outputAreaRows: Uint32Array
  /** Codes of the zone that the loaded area does not have, sorted. */
  readonly unknownCodes: readonly string[]
}
