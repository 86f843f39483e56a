import type { Level } from '../../src/domain/area.ts'

/** What `check --json` prints, in this order of members. */
export interface CheckReport {
  readonly id: string
  readonly title: string
  readonly formatVersion: number
  /** Rows of the area itself: schools, services and assets inside it. */
  readonly counts: {
    readonly neighbourhoods: number
    readonly wards: number
    readonly wardsWithNeighbourhoods: number
    readonly outputAreas: number
    readonly schools: number
    readonly services: number
    readonly assets: number
    readonly postcodes: number
  }
  /** Places that carry `outside: true`: up to 3 km away, not part of `counts`. */
  readonly outside: {
    readonly schools: number
    readonly services: number
    readonly assets: number
  }
  readonly residents: number
  readonly indicators: readonly CheckedIndicator[]
  readonly adjacency: {
    /** Touching pairs, those that touch at a corner only included. */
    readonly pairs: number
    /** Neighbourhoods that share a border with no other. */
    readonly isolated: number
  }
  /** Facts to know, each a sentence. */
  readonly notes: readonly string[]
  /** What makes the package wrong, each a sentence; empty when it is right. */
  readonly problems: readonly string[]
}

export interface CheckedIndicator {
  readonly id: string
  readonly level: Level
  readonly areaMean: number | null
  /** The weighted mean of the country; null where it is not available. */
  readonly nationalMean: number | null
  /** Null where no row has a value, as can be at ward level. */
  readonly min: number | null
  readonly max: number | null
  /** Rows with a value. */
  readonly values: number
  readonly suppressed: number
  readonly notCollected: number
  readonly notComparable: number
}
