import {
  ClipType,
  Clipper64,
  FillRule,
  type Path64,
  PathType,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts'
import type { LinePolygon, LineRing } from '../zones/zone.ts'
import { shareCorners } from './share-corners.ts'

/**
 * Degrees of a step of the whole-number grid on which lines are cut: a tenth of a millimetre. A
 * kilometre of border that is moved by half a step covers 0.05 m2. The grid is that of the whole
 * globe, so that a line that was cut before is not moved again.
 */
const STEP = 1e-9

/** Polygons as a whole: inside is what an odd number of rings holds. */
export type Ground = readonly LinePolygon[]

/** What lies in one or the other. */
export function unite(one: Ground, two: Ground): LinePolygon[] {
  return cut({ type: ClipType.Union }, one, two)
}

/** What lies in the first and not in the second. */
export function subtract(one: Ground, two: Ground): LinePolygon[] {
  return cut({ type: ClipType.Difference }, one, two)
}

/** What lies in both. */
export function intersect(one: Ground, two: Ground): LinePolygon[] {
  return cut({ type: ClipType.Intersection }, one, two)
}

/** What any of the rings winds round, whichever way: lines that overlap or cross are all filled. */
export function windings(ground: Ground): LinePolygon[] {
  return cut({ type: ClipType.Union, rule: FillRule.NonZero }, ground, [])
}

interface Cut {
  readonly type: ClipType
  /** What is inside of rings that cross or overlap. */
  readonly rule?: FillRule
}

/**
 * Clipper2 on whole numbers: exact but for new corners, which move to the grid. Outer rings come
 * anticlockwise, holes clockwise.
 */
function cut({ type, rule = FillRule.EvenOdd }: Cut, one: Ground, two: Ground): LinePolygon[] {
  const corner = one[0]?.[0][0] ?? two[0]?.[0][0]
  if (corner === undefined) return []
  // From a corner of the lines themselves, so that products of differences stay small.
  const [west, south] = [steps(corner[0]), steps(corner[1])]
  const toGrid = (ring: LineRing): Path64 =>
    ring.map(([lng, lat]) => ({ x: steps(lng) - west, y: steps(lat) - south }))
  const clipper = new Clipper64()
  const [ones, twos] = [one.flat().map(toGrid), two.flat().map(toGrid)]
  clipper.addPaths(shareCorners(ones, twos), PathType.Subject)
  clipper.addPaths(shareCorners(twos, ones), PathType.Clip)
  const tree = new PolyTree64()
  clipper.execute(type, rule, tree)
  const fromGrid = (path: Path64): LineRing =>
    path.map(({ x, y }) => [(west + x) * STEP, (south + y) * STEP])
  return polygonsOf(tree, fromGrid)
}

function steps(degrees: number): number {
  return Math.round(degrees / STEP)
}

/** Outer rings of a tree of rings with their holes; what lies in a hole is a polygon of its own. */
function polygonsOf(tree: PolyPath64, fromGrid: (path: Path64) => LineRing): LinePolygon[] {
  return childrenOf(tree).flatMap((outer): LinePolygon[] => {
    const holes = childrenOf(outer)
    const rings = [outer, ...holes].map(({ poly }) => fromGrid(poly ?? []))
    const [first, ...others] = rings as [LineRing, ...LineRing[]]
    return [[first, ...others], ...holes.flatMap((hole) => polygonsOf(hole, fromGrid))]
  })
}

function childrenOf(path: PolyPath64): PolyPath64[] {
  return Array.from({ length: path.count }, (_, at) => path.child(at))
}
