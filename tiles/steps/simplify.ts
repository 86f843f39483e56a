import { doubleSurface } from '../../src/domain/geometry/flat-ring.ts'
import { metresPerDegree } from '../../src/domain/geodesy.ts'
import { inDegrees, type LevelGeometry } from './level-geometry.ts'
import { SmallestFirst } from './smallest-first.ts'

/**
 * How much each vertex of each arc matters: it stays for as long as its weight is above the squared
 * interval of a zoom. Weights are made once, and every zoom is then a sieve over the same arcs, so
 * both sides of a border lose the same vertices at every zoom and none appears again further out.
 */
export type ArcWeights = readonly Float64Array[]

/** Sharp corners go first, flat ones stay longer (as in mapshaper's weighted method, factor 0.7). */
const SHARPNESS = 0.7

/**
 * Visvalingam and Whyatt (1993), weighted by the angle: the vertex of the smallest triangle goes
 * first, and a vertex never weighs less than those that went before it. Ends of arcs stay for ever;
 * so do as many vertices as a row needs to remain a polygon at every zoom. (mapshaper does the
 * same work and was tried: three zooms of England took it 62 s of processor time, eight take 10 s
 * here, because nothing is written out and parsed again.)
 */
export function weighArcs(level: LevelGeometry): ArcWeights {
  const weights = level.arcs.map((arc) => weighLine(inDegrees(arc, level.grid, level.vertices)))
  for (const [row, shape] of level.shapes.entries()) keepPolygon(level, { row, shape }, weights)
  return weights
}

/** Weight of each vertex of a line in square metres; infinite at both ends. */
export function weighLine(line: Float64Array): Float64Array {
  const size = line.length / 2
  const weights = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  if (size < 3) return weights
  const scale = metresPerDegree(line[1] ?? 0)
  const plane = line.map((degrees, i) => degrees * (i % 2 === 0 ? scale.lng : scale.lat))
  const before = Int32Array.from({ length: size }, (_, i) => i - 1)
  const after = Int32Array.from({ length: size }, (_, i) => i + 1)
  const queue = new SmallestFirst(size)
  const offset = (from: number, to: number): [number, number] => [
    (plane[2 * to] ?? 0) - (plane[2 * from] ?? 0),
    (plane[2 * to + 1] ?? 0) - (plane[2 * from + 1] ?? 0),
  ]
  const weigh = (i: number) =>
    queue.set(i, weighTriangle(offset(i, before[i] ?? 0), offset(i, after[i] ?? 0)))
  for (let i = 1; i + 1 < size; i++) weigh(i)
  let heaviest = 0
  for (let i = queue.pop(); i !== null; i = queue.pop()) {
    heaviest = Math.max(heaviest, queue.weightOf(i))
    weights[i] = heaviest
    const [left = 0, right = 0] = [before[i], after[i]]
    after[left] = right
    before[right] = left
    for (const neighbour of [left, right]) {
      if (neighbour !== 0 && neighbour !== size - 1) weigh(neighbour)
    }
  }
  return weights
}

/** Surface of the triangle of a vertex and its neighbours, by how sharp it is; square metres. */
function weighTriangle(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by)
  if (lengths === 0) return 0
  const cosine = (ax * bx + ay * by) / lengths
  return (Math.abs(ax * by - ay * bx) / 2) * (1 - SHARPNESS * cosine)
}

interface Row {
  readonly row: number
  readonly shape: LevelGeometry['shapes'][number]
}

const CORNERS = 3

/** Raises the heaviest vertices of a row's largest ring until three corners are there for good. */
function keepPolygon(level: LevelGeometry, { row, shape }: Row, weights: ArcWeights): void {
  const rings = level.rings[row] ?? []
  const surfaces = rings.map((ring) => Math.abs(doubleSurface(ring)))
  const arcs = shape.flat()[surfaces.indexOf(Math.max(...surfaces))] ?? []
  const numbers = arcs.map((number) => (number < 0 ? ~number : number))
  const ends = new Set(
    numbers.flatMap((number) => [level.arcs[number]?.[0], level.arcs[number]?.at(-1)]),
  )
  let missing = CORNERS - ends.size
  // Three ends may stand in one line: one vertex more makes a triangle of them.
  if (missing <= 0 && ends.size === CORNERS) missing = 1
  for (; missing > 0; missing--) {
    let best: { weights: Float64Array; at: number } | null = null
    for (const number of numbers) {
      const own = weights[number] ?? new Float64Array(0)
      for (let at = 1; at + 1 < own.length; at++) {
        const weight = own[at] ?? 0
        if (weight === Number.POSITIVE_INFINITY) continue
        if (best === null || weight > (best.weights[best.at] ?? 0)) best = { weights: own, at }
      }
    }
    if (best === null) return
    best.weights[best.at] = Number.POSITIVE_INFINITY
  }
}
