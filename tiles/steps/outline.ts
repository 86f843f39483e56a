import type { Position } from 'geojson'
import { doubleSurface, isInRing } from '../../src/domain/geometry/flat-ring.ts'
import { rowsByArc } from './adjacency.ts'
import type { LevelGeometry } from './level-geometry.ts'

/**
 * The outline of all rows together, as arc numbers: the arcs that have a row on one side only, each
 * in the direction of that row's ring (land to the left), joined end to end.
 */
export function outlineArcs(level: LevelGeometry): readonly (readonly number[])[] {
  const owners = rowsByArc(level)
  const leaving = new Map<number, number[]>()
  for (const number of level.shapes.flat(3)) {
    if ((owners[number < 0 ? ~number : number] ?? []).length !== 1) continue
    const start = endOf(level, ~number)
    leaving.set(start, [...(leaving.get(start) ?? []), number])
  }
  const rings: number[][] = []
  for (const starts of leaving.values()) {
    while (starts.length > 0) rings.push(walk(level, leaving, starts.pop() ?? 0))
  }
  return rings
}

/** Last vertex of an arc in the direction of its number. */
function endOf(level: LevelGeometry, number: number): number {
  const arc = level.arcs[number < 0 ? ~number : number] ?? []
  return (number < 0 ? arc[0] : arc.at(-1)) ?? -1
}

function walk(level: LevelGeometry, leaving: Map<number, number[]>, first: number): number[] {
  const ring = [first]
  const home = endOf(level, ~first)
  for (let at = endOf(level, first); at !== home; at = endOf(level, ring.at(-1) ?? 0)) {
    const next = leaving.get(at)?.pop()
    // Every arc that ends at a vertex of the outline has one that leaves it; stop all the same.
    if (next === undefined) break
    ring.push(next)
  }
  return ring
}

type Ring = readonly Position[]

/** Outer rings (anticlockwise) with the holes that lie in them, as GeoJSON MultiPolygon coordinates. */
export function nestRings(rings: readonly Ring[]): Position[][][] {
  const flats = rings.map((ring) => ring.flat())
  const surfaces = flats.map(doubleSurface)
  const outers = rings.flatMap((ring, i) =>
    (surfaces[i] ?? 0) > 0 ? [{ i, polygon: [ring] }] : [],
  )
  outers.sort((one, other) => (surfaces[one.i] ?? 0) - (surfaces[other.i] ?? 0))
  for (const [i, ring] of rings.entries()) {
    const [x = 0, y = 0] = ring[0] ?? []
    if ((surfaces[i] ?? 0) >= 0) continue
    outers.find((outer) => isInRing(flats[outer.i] ?? [], x, y))?.polygon.push(ring)
  }
  return outers.map(({ polygon }) => polygon.map((ring) => [...ring]))
}
