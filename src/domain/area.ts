/**
 * What is loaded: one local authority or several together, as tables whose rows everything else
 * points at. A row number is only meaningful within one loaded package; anything that outlives it
 * (links, workspace) carries codes.
 */

export type Level = 'neighbourhood' | 'ward'

/** Why a cell has no value. The array index is the number stored in `<id>__state`. */
export const VALUE_STATES = [
  'value',
  'suppressed',
  'not-collected',
  'not-comparable',
  'no-best-fit',
] as const
export type ValueState = (typeof VALUE_STATES)[number]

/** The codes of `VALUE_STATES`, by name. Zero people is a value; nothing is a state. */
export const STATE = {
  value: 0,
  suppressed: 1,
  notCollected: 2,
  notComparable: 3,
  noBestFit: 4,
} as const

/** An age band of the source; `to` is inclusive, null for "and over". Id: `0_15`, `65_plus`. */
export interface AgeBand {
  readonly id: string
  readonly from: number
  readonly to: number | null
}

/** One indicator at one level; the three arrays have one entry a row. */
export interface IndicatorColumn {
  /** The figure in the indicator's own unit (shares as percent 0-100); NaN where there is none. */
  readonly values: Float32Array
  /** How many people (of the indicator's own denominator) the figure speaks for. */
  readonly denominators: Float64Array
  /** Index into `VALUE_STATES`. */
  readonly states: Uint8Array
}

/** All rows of a level, sorted by code. */
export interface LevelTable {
  readonly level: Level
  readonly size: number
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly residents: Float64Array
  /** Residents by age band id, one entry a row. */
  readonly residentsByBand: ReadonlyMap<string, Float64Array>
  /** Residents-weighted mean of output-area centroids, degrees WGS84. */
  readonly lng: Float64Array
  readonly lat: Float64Array
  /** Surface on the WGS84 ellipsoid. */
  readonly surfaceKm2: Float64Array
  /** 1 = most deprived tenth of England, 0 = none. Never averaged; wards have 0 throughout. */
  readonly imdDecile: Uint8Array
  readonly indicators: ReadonlyMap<string, IndicatorColumn>
}

export interface NeighbourhoodTable extends LevelTable {
  readonly level: 'neighbourhood'
  /** Row of the best-fit ward of each neighbourhood. */
  readonly wardRows: Uint32Array
}

export interface WardTable extends LevelTable {
  readonly level: 'ward'
}

/** Population-weighted centroids of output areas; arrays of equal length. */
export interface OutputAreaTable {
  readonly size: number
  readonly lng: Float64Array
  readonly lat: Float64Array
  readonly residents: Float64Array
  /** Row of the neighbourhood each lies in. */
  readonly neighbourhoodRows: Uint32Array
}

/** Every touching pair of neighbourhoods once, `a[i] < b[i]`, sorted by a then b. */
export interface AdjacencyTable {
  readonly size: number
  readonly a: Uint32Array
  readonly b: Uint32Array
  /** Length of the shared border on the ellipsoid in metres; 0 where only a corner touches. */
  readonly sharedM: Float64Array
}

/** How an indicator stands in the whole country, for one level. */
export interface National {
  /** Rows with a value. */
  readonly n: number
  readonly weightedMean: number
  readonly unweightedMean: number
  /** 1001 quantiles (type 7, unweighted) of the rows with a value; `[0]` lowest, `[1000]` highest. */
  readonly quantiles: readonly number[]
  readonly edition: string
  /** What the mean is weighted by, in words: "residents (census 2021, TS001)". */
  readonly weight: string
  /** How the rows were made, in a sentence. */
  readonly method: string
}

/** What the manifest says of one indicator at one level. */
export interface IndicatorFacts {
  readonly id: string
  readonly level: Level
  /** sum(value x denominator) / sum(denominator) over neighbourhoods with a value; null if none. */
  readonly areaMean: number | null
  /** What the area and ward means are weighted by, in words. */
  readonly weight: string
  readonly edition: string
  readonly missing: {
    readonly suppressed: number
    readonly notCollected: number
    readonly notComparable: number
    readonly noBestFit: number
  }
  /** Null where England (or the made-up country) is not available at this level. */
  readonly national: National | null
}

/** An indicator that no catalogue knows: whoever built the area brought it, and says what it is. */
export interface OwnIndicator {
  /** `own-` and a slug of the title. */
  readonly id: string
  readonly title: string
  readonly direction: 'higher-is-worse' | 'lower-is-worse'
  readonly unit: 'percent' | 'score'
  /** Decimals shown to a reader. */
  readonly decimals: number
  /** Whom the figure speaks for: "of children aged 0 to 15". */
  readonly denominatorWords: string
  readonly meaning: string
  readonly source: string
  readonly licence: string
  /** False for ranks, deciles and medians, which are never averaged; left out = they are. */
  readonly averaged?: boolean
}

export interface SourceFacts {
  /** Stable id, e.g. `ons-lsoa21-boundaries`. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly edition: string
  /** Where the publisher offers it; empty for what the demo generator made. */
  readonly address: string
  /** File name that was read, without its folder. */
  readonly file: string
  readonly licence: string
  readonly attribution: readonly string[]
  /** `sha256:<hex>` of the bytes that were read (after gunzip). */
  readonly checksum: string
  readonly bytes: number
  /** Rows read and rows kept for this area. */
  readonly rowsRead: number
  readonly rowsKept: number
  /** In words: "LSOA 2021", "Output area 2021", "points". */
  readonly geography: string
  /** What the area takes from it, in words: "boundaries", "good health". */
  readonly gives: string
}

export interface GeographyFacts {
  /** "LSOA 2021", "Wards, December 2025". */
  readonly edition: string
  readonly count: number
}

export interface AreaManifest {
  readonly id: string
  readonly title: string
  readonly formatVersion: number
  readonly builderVersion: string
  /** ISO 8601 date and time at which the package was built. */
  readonly built: string
  /** True for generated towns: nothing in it is real. */
  readonly madeUp: boolean
  /** What national figures speak of: "England", or the made-up country by its name. */
  readonly countryName: string
  readonly codes: readonly { readonly code: string; readonly name: string }[]
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number]
  readonly neighbourhoods: GeographyFacts
  readonly wards: GeographyFacts & {
    readonly withNeighbourhoods: number
    /** Edition of the official lookup used for best fit, in words; null where none was read. */
    readonly lookupEdition: string | null
    /** Neighbourhoods whose ward was found by polygon because the lookup's ward has none. */
    readonly assignedByPolygon: number
  }
  readonly outputAreas: number
  readonly ageBands: readonly AgeBand[]
  readonly tiles: { readonly minZoom: number; readonly maxZoom: number }
  readonly indicators: readonly IndicatorFacts[]
  /** What the indicators are that the catalogue does not know. */
  readonly ownIndicators: readonly OwnIndicator[]
  readonly sources: readonly SourceFacts[]
  /** Facts to know, each a sentence. */
  readonly notes: readonly string[]
}

/** One line of `public/areas/index.json`. */
export interface AreaListing {
  readonly id: string
  readonly title: string
  readonly codes: readonly string[]
}

/** A package as the app holds it. Places are fetched apart, when first shown. */
export interface Area {
  readonly manifest: AreaManifest
  readonly neighbourhoods: NeighbourhoodTable
  readonly wards: WardTable
  readonly outputAreas: OutputAreaTable
  readonly adjacency: AdjacencyTable
}
