import type { Area } from '../area.ts'
import { OutputAreaGrid } from './output-area-grid.ts'

/** What every question about a zone of an area needs, made once a loaded area. */
export interface ZoneGround {
  readonly area: Area
  readonly rowOfCode: ReadonlyMap<string, number>
  /** Output areas of the neighbourhood `row`: `outputAreas.subarray(starts[row], starts[row + 1])`. */
  readonly outputAreaStarts: Uint32Array
  readonly outputAreas: Uint32Array
  /** Residents of the output areas of each neighbourhood: what shares are taken of. */
  readonly residentsCounted: Float64Array
  readonly grid: OutputAreaGrid
  /** Rows that share a border (not only a corner) with each row, ascending. */
  readonly bordering: readonly (readonly number[])[]
}

const made = new WeakMap<Area, ZoneGround>()

/** The ground of an area; the same value each time it is asked for. */
export function zoneGround(area: Area): ZoneGround {
  const known = made.get(area)
  if (known !== undefined) return known
  const ground = makeGround(area)
  made.set(area, ground)
  return ground
}

function makeGround(area: Area): ZoneGround {
  const { neighbourhoods, outputAreas, adjacency } = area
  const { size } = neighbourhoods
  const starts = new Uint32Array(size + 1)
  const residentsCounted = new Float64Array(size)
  for (let at = 0; at < outputAreas.size; at += 1) {
    const row = outputAreas.neighbourhoodRows[at]!
    starts[row + 1]! += 1
    residentsCounted[row]! += outputAreas.residents[at]!
  }
  for (let row = 0; row < size; row += 1) starts[row + 1]! += starts[row]!
  const next = starts.slice()
  const byRow = new Uint32Array(outputAreas.size)
  for (let at = 0; at < outputAreas.size; at += 1) {
    byRow[next[outputAreas.neighbourhoodRows[at]!]!++] = at
  }
  const bordering = Array.from({ length: size }, (): number[] => [])
  for (let i = 0; i < adjacency.size; i += 1) {
    if (!(adjacency.sharedM[i]! > 0)) continue
    bordering[adjacency.a[i]!]?.push(adjacency.b[i]!)
    bordering[adjacency.b[i]!]?.push(adjacency.a[i]!)
  }
  for (const rows of bordering) rows.sort((one, two) => one - two)
  return {
    area,
    rowOfCode: new Map(neighbourhoods.codes.map((code, row) => [code, row])),
    outputAreaStarts: starts,
    outputAreas: byRow,
    residentsCounted,
    grid: new OutputAreaGrid(outputAreas),
    bordering,
  }
}
