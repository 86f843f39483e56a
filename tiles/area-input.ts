import type { Feature, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import type { AgeBand, Level, OwnIndicator, SourceFacts } from '../src/domain/area.ts'
import type { Place } from '../src/domain/place.ts'
import type { FileOfPlaces } from '../src/formats/area-package/place-files.ts'

/**
 * Everything known of an area before it becomes a package: what the official sources and the
 * town generator both hand to `steps/assemble.ts`. Codes everywhere, no row numbers yet.
 */
export interface AreaInput {
  readonly id: string
  readonly title: string
  readonly codes: readonly { readonly code: string; readonly name: string }[]
  readonly madeUp: boolean
  /** "England", or the made-up country by its name. */
  readonly countryName: string
  readonly neighbourhoodEdition: string
  readonly wardEdition: string
  /** Edition of the best-fit lookup, in words; null where none was read. */
  readonly wardLookupEdition: string | null
  readonly neighbourhoods: readonly NeighbourhoodInput[]
  readonly wards: readonly WardInput[]
  readonly outputAreas: readonly OutputAreaInput[]
  readonly ageBands: readonly AgeBand[]
  readonly indicators: readonly IndicatorInput[]
  /** What those indicators are that the catalogue does not know. */
  readonly ownIndicators: readonly OwnIndicator[]
  /** Best-fit ward of every neighbourhood of the country, for national ward figures; null = none. */
  readonly countryWards: ReadonlyMap<string, string> | null
  readonly places: Readonly<Record<FileOfPlaces, readonly Place[]>>
  /** Roads, water, green, rail and place names; empty where no source gives them. */
  readonly context: readonly ContextFeature[]
  readonly postcodes: readonly PostcodeInput[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

export interface NeighbourhoodInput {
  readonly code: string
  readonly name: string
  /** WGS84; any ring direction, may be invalid (assembly repairs and reports). */
  readonly geometry: Polygon | MultiPolygon
  /** Ward of the official best-fit lookup; null where the lookup does not name it. */
  readonly lookupWard: { readonly code: string; readonly name: string } | null
  readonly residents: number
  /** Residents by age band id; a band that is missing is not in the map. */
  readonly residentsByBand: ReadonlyMap<string, number>
  /** 1-10, 0 = none. */
  readonly imdDecile: number
}

export interface WardInput {
  readonly code: string
  readonly name: string
  readonly geometry: Polygon | MultiPolygon
}

export interface OutputAreaInput {
  readonly code: string
  readonly lng: number
  readonly lat: number
  readonly residents: number
  readonly neighbourhood: string
}

export type MissingReason = 'suppressed' | 'not-collected' | 'not-comparable'

/** One neighbourhood's or ward's figure; full precision (rounding to float32 happens when written). */
export type CellInput =
  | { readonly value: number; readonly denominator: number }
  | { readonly missing: MissingReason; readonly denominator: number }

export interface IndicatorInput {
  /** Id in the catalogue. */
  readonly id: string
  readonly edition: string
  /** What area and ward means are weighted by, in words. */
  readonly weight: string
  /**
   * Of what the cells are. Figures of neighbourhoods give those of wards too; figures that exist by ward
   * only stand at ward level alone, for no neighbourhood can be told from its ward.
   */
  readonly level: Level
  /** By code; a neighbourhood (or ward) that is not in it is "not collected". */
  readonly cells: ReadonlyMap<string, CellInput>
  /** Ids of `sources` it was made from. */
  readonly sources: readonly string[]
  /** Null where the file covers less than 95 % of the country's neighbourhoods. */
  readonly country: CountryColumn | null
}

/** An indicator over the whole country. The three arrays have equal length. */
export interface CountryColumn {
  readonly codes: readonly string[]
  /** NaN where not published. */
  readonly values: Float64Array
  readonly denominators: Float64Array
  readonly edition: string
  readonly weight: string
  readonly method: string
}

export type ContextKind = 'road' | 'water' | 'green' | 'rail' | 'name'

/** `rank` 1 (most important) to 3; a name's feature is a point. */
export type ContextFeature = Feature<
  Polygon | MultiPolygon | LineString | MultiLineString | Point,
  { readonly kind: ContextKind; readonly name: string | null; readonly rank: number }
>

export interface PostcodeInput {
  readonly postcode: string
  readonly lng: number
  readonly lat: number
}
