import type { Area } from '../area.ts'
import { rowsUnder } from '../class-breaks.ts'
import type { Direction } from '../classification.ts'
import { lineM } from '../geodesy.ts'
import type { LevelArcs } from '../geometry/level-arcs.ts'
import { ringPositions } from '../geometry/topology-rings.ts'
import { sortedColumn } from '../sorted-column.ts'
import { factsOf } from '../worse-than-country.ts'

/** What a search for zones needs of an area, as plain arrays by row that can go to a worker. */
export interface SuggestGround {
  readonly size: number
  readonly residents: Float64Array
  /**
   * Need, 0 to 100: of 100 neighbourhoods of the country (of the area where there is no country),
   * how many are less disadvantaged, the mean over the indicators that have a figure here; NaN where
   * none has one.
   */
  readonly need: Float64Array
  readonly surfaceKm2: Float64Array
  /** Length of the whole outline. */
  readonly perimeterKm: Float64Array
  /** Neighbours over a shared border, and how long it is. */
  readonly neighbours: readonly (readonly { readonly row: number; readonly sharedKm: number }[])[]
  /** By stage (a line of the cradle-to-career strip): 1 where a row holds a school for it. */
  readonly holds: ReadonlyMap<string, Uint8Array>
}

export interface SuggestGroundOptions {
  readonly area: Area
  readonly arcs: LevelArcs
  readonly indicators: readonly { readonly id: string; readonly direction: Direction }[]
  readonly holds: ReadonlyMap<string, Uint8Array>
}

export function suggestGround({
  area,
  arcs,
  indicators,
  holds,
}: SuggestGroundOptions): SuggestGround {
  const { neighbourhoods, adjacency } = area
  const neighbours = Array.from(
    { length: neighbourhoods.size },
    (): { row: number; sharedKm: number }[] => [],
  )
  adjacency.sharedM.forEach((metres, pair) => {
    if (!(metres > 0)) return
    const [a, b] = [adjacency.a[pair]!, adjacency.b[pair]!]
    neighbours[a]!.push({ row: b, sharedKm: metres / 1000 })
    neighbours[b]!.push({ row: a, sharedKm: metres / 1000 })
  })
  return {
    size: neighbourhoods.size,
    residents: neighbourhoods.residents,
    need: needOf(area, indicators),
    surfaceKm2: neighbourhoods.surfaceKm2,
    perimeterKm: Float64Array.from(arcs.rings, (rings) => perimeterKm(rings, arcs)),
    neighbours,
    holds,
  }
}

function perimeterKm(rings: LevelArcs['rings'][number], { arcs }: LevelArcs): number {
  return rings.reduce((sum, ring) => {
    const flat = ringPositions(ring, arcs)
    return sum + lineM([...flat, flat[0] ?? 0, flat[1] ?? 0]) / 1000
  }, 0)
}

function needOf(area: Area, indicators: SuggestGroundOptions['indicators']): Float64Array {
  const { neighbourhoods } = area
  const sums = new Float64Array(neighbourhoods.size)
  const counts = new Float64Array(neighbourhoods.size)
  for (const { id, direction } of indicators) {
    const values = neighbourhoods.indicators.get(id)?.values
    if (values === undefined) continue
    const sorted = factsOf(area, 'neighbourhood', id)?.national?.quantiles ?? sortedColumn(values)
    values.forEach((value, row) => {
      if (Number.isNaN(value)) return
      const lower = (100 * rowsUnder(sorted, value)) / sorted.length
      sums[row]! += direction === 'higher-is-worse' ? lower : 100 - lower
      counts[row]! += 1
    })
  }
  return sums.map((sum, row) => sum / counts[row]!)
}
