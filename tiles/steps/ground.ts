import type { AdjacencyTable } from '../../src/domain/area.ts'
import { type Result, success } from '../../src/domain/result.ts'
import type { AreaInput, NeighbourhoodInput, WardInput } from '../area-input.ts'
import { findAdjacency } from './adjacency.ts'
import { type BestFit, findBestFit } from './best-fit.ts'
import { chooseGrid } from './grid.ts'
import { buildLevel, inDegrees, type LevelGeometry, surfaceKm2 } from './level-geometry.ts'
import { type MiddlePoints, middlePoints } from './middle-points.ts'
import { countOf, repairNotes } from './notes.ts'
import { buildOutputAreas, type OutputAreas } from './output-area-table.ts'

interface LevelGround<Row> {
  /** Sorted by code: the row order of everything. */
  readonly rows: readonly Row[]
  readonly geometry: LevelGeometry
  readonly surfaceKm2: Float64Array
  readonly middles: MiddlePoints
}

/** Everything that follows from lines and points alone. */
export interface Ground {
  readonly neighbourhoods: LevelGround<NeighbourhoodInput>
  readonly wards: LevelGround<WardInput>
  readonly outputAreas: OutputAreas
  readonly adjacency: AdjacencyTable
  readonly fit: BestFit
  readonly notes: readonly string[]
}

export function measureGround(input: AreaInput): Result<Ground> {
  const neighbourhoods = [...input.neighbourhoods].sort(byCode)
  const wards = [...input.wards].sort(byCode)
  const shapes = [neighbourhoods, wards].map((rows) => rows.map(({ geometry }) => geometry))
  const { grid, joined } = chooseGrid(shapes)
  const small = buildLevel(neighbourhoods, grid, 'neighbourhood')
  if (!small.ok) return small
  const large = buildLevel(wards, grid, 'ward')
  if (!large.ok) return large
  const rowByCode = new Map(neighbourhoods.map(({ code }, row) => [code, row]))
  const outputAreas = buildOutputAreas(input.outputAreas, rowByCode)
  const { neighbourhoodRows } = outputAreas.table
  const rowOf = (at: number) => neighbourhoodRows[at] ?? 0
  const middles = middlePoints(small.value.rings, outputAreas.table, rowOf)
  const fit = findBestFit({
    lookupWards: neighbourhoods.map(({ lookupWard }) => lookupWard?.code ?? null),
    wardRowByCode: new Map(wards.map(({ code }, row) => [code, row])),
    wardRings: large.value.rings,
    outputAreas,
    points: neighbourhoods.map((_, row) => [middles.lng[row] ?? 0, middles.lat[row] ?? 0]),
  })
  const wardOf = (at: number) => fit.wardRows[rowOf(at)] ?? 0
  const wardMiddles = middlePoints(large.value.rings, outputAreas.table, wardOf)
  return success({
    neighbourhoods: ground(neighbourhoods, small.value, middles),
    wards: ground(wards, large.value, wardMiddles),
    outputAreas,
    adjacency: findAdjacency(small.value, (arc) => inDegrees(arc, grid, small.value.vertices)),
    fit,
    notes: [
      ...repairNotes('neighbourhood', small.value.repairs),
      ...repairNotes('ward', large.value.repairs),
      ...groundNotes({ joined, strays: outputAreas.strays, fit, neighbourhoods }),
    ],
  })
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1
}

function ground<Row>(
  rows: readonly Row[],
  geometry: LevelGeometry,
  middles: MiddlePoints,
): LevelGround<Row> {
  return { rows, geometry, middles, surfaceKm2: Float64Array.from(geometry.rings, surfaceKm2) }
}

interface GroundFacts {
  readonly joined: number
  readonly strays: number
  readonly fit: BestFit
  readonly neighbourhoods: readonly NeighbourhoodInput[]
}

function groundNotes({ joined, strays, fit, neighbourhoods }: GroundFacts): string[] {
  const notes: string[] = []
  if (joined > 0) {
    notes.push(
      `${countOf(joined, 'vertex', 'vertices')} less than 0.1 mm from another were joined.`,
    )
  }
  if (strays > 0) {
    const areas = countOf(strays, 'output area', 'output areas')
    notes.push(`${areas} of neighbourhoods that are not here were left out.`)
  }
  if (fit.byPolygon > 0) {
    const found = countOf(fit.byPolygon, 'neighbourhood was', 'neighbourhoods were')
    notes.push(
      `${found} assigned to a ward by where most residents live, because the official lookup names no ward that has a polygon here.`,
    )
  }
  if (fit.byNearness.length > 0) {
    const codes = fit.byNearness.map((row) => neighbourhoods[row]?.code ?? '').join(', ')
    notes.push(`No ward polygon holds anybody of ${codes}: the nearest ward was taken.`)
  }
  return notes
}
