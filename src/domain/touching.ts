import type { AdjacencyTable, Area, Level } from './area.ts'
import type { RowOfLevel } from './row-words.ts'

export interface TouchingRow {
  readonly row: number
  /** Length of the shared border in metres; 0 where only a corner touches. */
  readonly sharedM: number
}

/**
 * The neighbours of a row, longest shared border first, corners last, ties by row. Wards touch where
 * neighbourhoods that fit them best do, because the package knows the borders of neighbourhoods
 * only: their length is the sum of those, and a ward that no neighbourhood fits touches nothing.
 */
export function touchingRows(area: Area, { level, row }: RowOfLevel): readonly TouchingRow[] {
  return touchingOf(area)[level][row] ?? []
}

type Touching = Readonly<Record<Level, readonly (readonly TouchingRow[])[]>>

/** An area never changes, and looking for one row's neighbours walks through every border. */
const touchingByArea = new WeakMap<Area, Touching>()

function touchingOf(area: Area): Touching {
  const known = touchingByArea.get(area)
  if (known !== undefined) return known
  const { adjacency, neighbourhoods, wards } = area
  const found = {
    neighbourhood: byRow(adjacency, neighbourhoods.size),
    ward: byRow(wardBorders(adjacency, neighbourhoods.wardRows), wards.size),
  }
  touchingByArea.set(area, found)
  return found
}

function byRow({ size, a, b, sharedM }: AdjacencyTable, rows: number): TouchingRow[][] {
  const found: TouchingRow[][] = Array.from({ length: rows }, () => [])
  for (let i = 0; i < size; i += 1) {
    const [one = -1, other = -1, metres = 0] = [a[i], b[i], sharedM[i]]
    found[one]?.push({ row: other, sharedM: metres })
    found[other]?.push({ row: one, sharedM: metres })
  }
  for (const row of found) row.sort((x, y) => y.sharedM - x.sharedM || x.row - y.row)
  return found
}

/** Every touching pair of best-fit wards once, with the borders of their neighbourhoods added up. */
function wardBorders({ size, a, b, sharedM }: AdjacencyTable, wardRows: Uint32Array) {
  const metres = new Map<string, readonly [number, number, number]>()
  for (let i = 0; i < size; i += 1) {
    const one = wardRows[a[i] ?? -1]
    const other = wardRows[b[i] ?? -1]
    if (one === undefined || other === undefined || one === other) continue
    const [low, high] = one < other ? [one, other] : [other, one]
    const key = `${low} ${high}`
    metres.set(key, [low, high, (metres.get(key)?.[2] ?? 0) + (sharedM[i] ?? 0)])
  }
  const pairs = [...metres.values()]
  return {
    size: pairs.length,
    a: Uint32Array.from(pairs, ([low]) => low),
    b: Uint32Array.from(pairs, ([, high]) => high),
    sharedM: Float64Array.from(pairs, ([, , sum]) => sum),
  }
}
