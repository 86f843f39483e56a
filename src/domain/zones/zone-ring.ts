import { isAveraged } from '../averaged.ts'
import { rowsUnder } from '../class-breaks.ts'
import { sortedColumn } from '../sorted-column.ts'
import { factsOf } from '../worse-than-country.ts'
import type { Membership } from './zone.ts'
import { partMean } from './zone-figure.ts'
import { listOf, type ZoneGround } from './zone-ground.ts'

export interface RingNeighbour {
  readonly row: number
  readonly residents: number
  /**
   * How unlike the zone it is: of 100 neighbourhoods, how many stand between its figure and the
   * zone's, the mean over the indicators for which both have one; null where there is none.
   */
  readonly placesApart: number | null
}

export interface RingOptions {
  readonly ground: ZoneGround
  /** What likeness is measured on. */
  readonly indicators: readonly { readonly id: string }[]
}

/** Neighbourhoods outside that share a border with one inside; those most like the zone first. */
export function zoneRing(membership: Membership, options: RingOptions): RingNeighbour[] {
  const { ground } = options
  const inside = new Set(membership.rows)
  const ring = new Set<number>()
  for (const row of membership.rows) {
    for (const next of listOf(ground.neighbours, row)) if (!inside.has(next)) ring.add(next)
  }
  const placesApart = likeness(membership, options)
  const unknown = Number.POSITIVE_INFINITY
  return Array.from(ring, (row) => ({
    row,
    residents: ground.area.neighbourhoods.residents[row]!,
    placesApart: placesApart(row),
  })).sort(
    (one, two) => (one.placesApart ?? unknown) - (two.placesApart ?? unknown) || one.row - two.row,
  )
}

/** The country's neighbourhoods are what stands between; the area's where the country has no figures. */
function likeness(membership: Membership, { ground: { area }, indicators }: RingOptions) {
  const measures = indicators.flatMap(({ id }) => {
    const column = area.neighbourhoods.indicators.get(id)
    if (column === undefined || !isAveraged(area, id)) return []
    const { mean } = partMean(column, membership)
    if (mean === null) return []
    const sorted =
      factsOf(area, 'neighbourhood', id)?.national?.quantiles ?? sortedColumn(column.values)
    const percent = (value: number) => (100 * rowsUnder(sorted, value)) / sorted.length
    const ofZone = percent(mean)
    return [{ values: column.values, apart: (value: number) => Math.abs(percent(value) - ofZone) }]
  })
  return (row: number): number | null => {
    const known = measures.filter(({ values }) => !Number.isNaN(values[row]!))
    if (known.length === 0) return null
    return known.reduce((sum, { values, apart }) => sum + apart(values[row]!), 0) / known.length
  }
}
