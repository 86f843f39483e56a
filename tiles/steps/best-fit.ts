import { metresPerDegree } from '../../src/domain/geodesy.ts'
import { segmentDistanceM } from '../../src/domain/geometry/nearest-line.ts'
import { PolygonIndex, type RingSet } from '../../src/domain/geometry/polygon-index.ts'
import type { OutputAreas } from './output-area-table.ts'

/** Which ward each neighbourhood fits best, and by what it was found. */
export interface BestFit {
  /** Ward row by neighbourhood row. */
  readonly wardRows: Uint32Array
  /** Neighbourhoods whose ward was found by polygon, those by nearness included. */
  readonly byPolygon: number
  /** Of these, the rows of which no output area lies in any ward polygon. */
  readonly byNearness: readonly number[]
}

interface BestFitInput {
  /** Ward code of the official lookup by neighbourhood row; null where it names none. */
  readonly lookupWards: readonly (string | null)[]
  readonly wardRowByCode: ReadonlyMap<string, number>
  readonly wardRings: readonly RingSet[]
  readonly outputAreas: OutputAreas
  /** A point of each neighbourhood, for those that no ward polygon holds. */
  readonly points: readonly (readonly [lng: number, lat: number])[]
}

/**
 * The official lookup's ward where a polygon with that code exists; else the ward polygon that holds
 * most of the residents by output-area centroid, ties to the lower code; else the nearest one.
 */
export function findBestFit(input: BestFitInput): BestFit {
  const index = new PolygonIndex(input.wardRings)
  const byNearness: number[] = []
  let byPolygon = 0
  const wardRows = Uint32Array.from(input.lookupWards, (code, row) => {
    const official = code === null ? undefined : input.wardRowByCode.get(code)
    if (official !== undefined) return official
    byPolygon++
    const holder = wardOfMostResidents(index, input.outputAreas, row)
    if (holder !== null) return holder
    byNearness.push(row)
    return nearestWard(input.wardRings, input.points[row] ?? [0, 0])
  })
  return { wardRows, byPolygon, byNearness }
}

function wardOfMostResidents(
  index: PolygonIndex,
  { table, starts }: OutputAreas,
  row: number,
): number | null {
  const residents = new Map<number, number>()
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
    const [ward] = index.rowsAt(table.lng[at] ?? Number.NaN, table.lat[at] ?? Number.NaN)
    if (ward === undefined) continue
    residents.set(ward, (residents.get(ward) ?? 0) + (table.residents[at] ?? 0))
  }
  // Rows are sorted by code, so the lower row is the lower code.
  const ranked = [...residents].sort(([a, most], [b, more]) => more - most || a - b)
  return ranked[0]?.[0] ?? null
}

/** By distance to the nearest edge, in a plane round the point; only for the few that lie outside all. */
function nearestWard(wardRings: readonly RingSet[], point: readonly [number, number]): number {
  const scale = metresPerDegree(point[1])
  let best = { row: 0, distance: Number.POSITIVE_INFINITY }
  for (const [row, rings] of wardRings.entries()) {
    for (const ring of rings) {
      for (let at = 0; at < ring.length; at += 2) {
        const next = (at + 2) % ring.length
        const [ax = 0, ay = 0] = [ring[at], ring[at + 1]]
        const [bx = 0, by = 0] = [ring[next], ring[next + 1]]
        const distance = segmentDistanceM(point, [ax, ay, bx, by], scale)
        if (distance < best.distance) best = { row, distance }
      }
    }
  }
  return best.row
}
