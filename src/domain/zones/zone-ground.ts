import type { AdjacencyTable, Area, OutputAreaTable } from '../area.ts'
import { PointGrid } from '../geometry/point-grid.ts'

/** Lists of rows, one a row: those of row r are `rows[starts[r]]` to `rows[starts[r + 1] - 1]`. */
export interface RowLists {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

/** Residents of a cell of the grid by neighbourhood: entries of cell c as in `RowLists`. */
export interface CellSums {
  readonly starts: Uint32Array
  readonly neighbourhoods: Uint32Array
  readonly residents: Float64Array
}

/** What every question about a zone needs, made once for as long as the area is held. */
export interface ZoneGround {
  readonly area: Area
  readonly rowOfCode: ReadonlyMap<string, number>
  /** Output areas of each neighbourhood, ascending. */
  readonly outputAreas: RowLists
  /** Residents of each neighbourhood's output areas: what a share of it is a share of. */
  readonly residentsByCentroid: Float64Array
  readonly grid: PointGrid
  readonly cellSums: CellSums
  /** Neighbours with a shared border (corners left out), ascending. */
  readonly neighbours: RowLists
}

const GROUNDS = new WeakMap<Area, ZoneGround>()

/** The ground of a loaded area; the same value for the same area. */
export function zoneGround(area: Area): ZoneGround {
  const known = GROUNDS.get(area)
  if (known !== undefined) return known
  const { neighbourhoods, outputAreas, adjacency } = area
  const grid = new PointGrid({ x: outputAreas.lng, y: outputAreas.lat })
  const residentsByCentroid = new Float64Array(neighbourhoods.size)
  outputAreas.neighbourhoodRows.forEach((row, outputArea) => {
    residentsByCentroid[row]! += outputAreas.residents[outputArea]!
  })
  const ground: ZoneGround = {
    area,
    rowOfCode: new Map(neighbourhoods.codes.map((code, row) => [code, row])),
    outputAreas: listsOf(neighbourhoods.size, outputAreas.neighbourhoodRows),
    residentsByCentroid,
    grid,
    cellSums: cellSumsOf(grid, outputAreas),
    neighbours: neighboursOf(neighbourhoods.size, adjacency),
  }
  GROUNDS.set(area, ground)
  return ground
}

/** The members of each group, ascending: `groups[i]` is the group of i. */
function listsOf(size: number, groups: Uint32Array): RowLists {
  const starts = new Uint32Array(size + 1)
  for (const group of groups) starts[group + 1]! += 1
  for (let group = 0; group < size; group += 1) starts[group + 1]! += starts[group]!
  const next = starts.slice(0, -1)
  const rows = new Uint32Array(groups.length)
  groups.forEach((group, member) => {
    rows[next[group]!++] = member
  })
  return { starts, rows }
}

function neighboursOf(size: number, { a, b, sharedM }: AdjacencyTable): RowLists {
  const lists = Array.from({ length: size }, (): number[] => [])
  sharedM.forEach((metres, pair) => {
    if (!(metres > 0)) return
    lists[a[pair]!]!.push(b[pair]!)
    lists[b[pair]!]!.push(a[pair]!)
  })
  const starts = new Uint32Array(size + 1)
  lists.forEach((list, row) => {
    starts[row + 1] = starts[row]! + list.length
  })
  return { starts, rows: Uint32Array.from(lists.flatMap((list) => list.sort((x, y) => x - y))) }
}

function cellSumsOf(grid: PointGrid, { neighbourhoodRows, residents }: OutputAreaTable): CellSums {
  const starts = new Uint32Array(grid.columns * grid.rows + 1)
  const neighbourhoods: number[] = []
  const people: number[] = []
  for (let cell = 0; cell < starts.length - 1; cell += 1) {
    const first = neighbourhoods.length
    for (let at = grid.starts[cell]!; at < grid.starts[cell + 1]!; at += 1) {
      const outputArea = grid.points[at]!
      const found = neighbourhoods.indexOf(neighbourhoodRows[outputArea]!, first)
      const entry = found < 0 ? neighbourhoods.push(neighbourhoodRows[outputArea]!) - 1 : found
      people[entry] = (people[entry] ?? 0) + residents[outputArea]!
    }
    starts[cell + 1] = neighbourhoods.length
  }
  return {
    starts,
    neighbourhoods: Uint32Array.from(neighbourhoods),
    residents: Float64Array.from(people),
  }
}

/** The rows of one list. */
export function listOf({ starts, rows }: RowLists, row: number): Uint32Array {
  return rows.subarray(starts[row] ?? 0, starts[row + 1] ?? 0)
}
