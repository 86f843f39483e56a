import type { MultiPolygon, Polygon, Position } from 'geojson'
import { doubleSurface, isInRing } from '../../src/domain/geometry/flat-ring.ts'
import { type Grid, polygonsOf, toGrid } from './grid.ts'
import type { Vertices } from './vertices.ts'

/** A ring as vertex numbers, without a closing one. */
export type VertexRing = readonly number[]
/** One row: polygons, each an outer ring (anticlockwise) and its holes (clockwise). */
export type VertexShape = readonly (readonly VertexRing[])[]

/** What was found and mended; each a number of rings, points or rows. */
export interface RepairCounts {
  repeatedPoints: number
  cutRings: number
  emptyRings: number
  turnedRings: number
  withoutSurface: number
  rows: number
}

export function noRepairs(): RepairCounts {
  return {
    repeatedPoints: 0,
    cutRings: 0,
    emptyRings: 0,
    turnedRings: 0,
    withoutSurface: 0,
    rows: 0,
  }
}

/** Where vertices are numbered and repairs counted while the rows of a level go by. */
export interface RepairDesk {
  readonly grid: Grid
  readonly vertices: Vertices
  readonly counts: RepairCounts
}

/**
 * Makes a row's geometry valid and loses nothing that has surface: repeated points go, a ring that
 * touches itself is cut there, rings without surface go, outer rings turn anticlockwise and holes
 * clockwise. A row without any surface keeps its first ring as it is. Null only where no ring has
 * three different points. Rings that cross themselves between two vertices are left: to mend them
 * would move a border that a neighbour shares.
 */
export function repairShape(
  geometry: Polygon | MultiPolygon,
  desk: RepairDesk,
): VertexShape | null {
  const before = { ...desk.counts }
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring) => numberRing(ring, desk)).filter((ring) => ring.length > 0),
  )
  const shape = polygons.flatMap((rings) => repairPolygon(rings, desk))
  const { repeatedPoints, cutRings, emptyRings } = desk.counts
  const touched =
    repeatedPoints + cutRings + emptyRings >
    before.repeatedPoints + before.cutRings + before.emptyRings
  if (touched) desk.counts.rows++
  if (shape.length > 0) return shape
  desk.counts.withoutSurface++
  const kept = polygons.flat().find((ring) => new Set(ring).size >= 3)
  return kept ? [[kept]] : null
}

function numberRing(ring: readonly Position[], desk: RepairDesk): number[] {
  const numbers: number[] = []
  for (const position of ring) {
    const [x, y] = toGrid(desk.grid, position)
    numbers.push(desk.vertices.idOf(x, y))
  }
  // A ring comes closed; one that does not is closed by leaving its last point alone.
  if (numbers.length > 1 && numbers[0] === numbers.at(-1)) numbers.pop()
  const distinct = numbers.filter((vertex, i) => i === 0 || vertex !== numbers[i - 1])
  desk.counts.repeatedPoints += numbers.length - distinct.length
  return distinct
}

function repairPolygon(rings: readonly VertexRing[], desk: RepairDesk): VertexRing[][] {
  const loops: VertexRing[] = []
  let broken = false
  for (const [i, ring] of rings.entries()) {
    const parts = cutWhereItTouches(ring)
    if (parts.length > 1) desk.counts.cutRings++
    const whole = parts.filter((part) => surface(part, desk) !== 0)
    desk.counts.emptyRings += whole.length === 0 ? 1 : 0
    if (parts.length > 1 || (i === 0 && whole.length === 0)) broken = true
    loops.push(...whole)
  }
  if (!broken) return loops.length === 0 ? [] : [loops.map((loop, i) => turn(loop, i === 0, desk))]
  return nest(loops, desk)
}

/** Simple loops of a ring: each time a vertex comes back, what lies between is cut off. */
export function cutWhereItTouches(ring: VertexRing): VertexRing[] {
  if (new Set(ring).size === ring.length) return [ring]
  const loops: VertexRing[] = []
  const open: number[] = []
  const places = new Map<number, number>()
  for (const vertex of ring) {
    const place = places.get(vertex)
    if (place !== undefined) {
      const loop = open.splice(place)
      for (const left of loop) places.delete(left)
      loops.push(loop)
    }
    places.set(vertex, open.length)
    open.push(vertex)
  }
  return [...loops, open]
}

function flat(ring: VertexRing, { vertices }: RepairDesk): number[] {
  return ring.flatMap((vertex) => [vertices.x(vertex), vertices.y(vertex)])
}

function surface(ring: VertexRing, desk: RepairDesk): number {
  return ring.length < 3 ? 0 : doubleSurface(flat(ring, desk))
}

function turn(ring: VertexRing, isOuter: boolean, desk: RepairDesk): VertexRing {
  if (surface(ring, desk) > 0 === isOuter) return ring
  if (isOuter) desk.counts.turnedRings++
  return [...ring].reverse()
}

/** Sorts loops into outer rings and holes by how many of the others each lies in. */
function nest(loops: readonly VertexRing[], desk: RepairDesk): VertexRing[][] {
  const flats = loops.map((loop) => flat(loop, desk))
  const containers = loops.map((loop, i) =>
    loops.flatMap((other, j) =>
      i !== j && liesIn(loop, { ring: other, flat: flats[j] ?? [] }, desk) ? [j] : [],
    ),
  )
  const outers = loops.flatMap((_, i) => ((containers[i] ?? []).length % 2 === 0 ? [i] : []))
  return outers.map((outer) => {
    const depth = (containers[outer] ?? []).length
    const holes = loops.filter((_, i) => {
      const inside = containers[i] ?? []
      return inside.length === depth + 1 && inside.includes(outer)
    })
    const shell = loops[outer] ?? []
    return [turn(shell, true, desk), ...holes.map((hole) => turn(hole, false, desk))]
  })
}

/** By a vertex that the other loop does not have, else by the middle of an edge. */
function liesIn(
  loop: VertexRing,
  other: { readonly ring: VertexRing; readonly flat: readonly number[] },
  { vertices }: RepairDesk,
): boolean {
  const shared = new Set(other.ring)
  const own = loop.find((vertex) => !shared.has(vertex))
  if (own !== undefined) return isInRing(other.flat, vertices.x(own), vertices.y(own))
  const [a = 0, b = 0] = loop
  const x = (vertices.x(a) + vertices.x(b)) / 2
  return isInRing(other.flat, x, (vertices.y(a) + vertices.y(b)) / 2)
}
