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

/**
 * Degrees of a step of the whole-number grid on which lines are cut: a tenth of a millimetre. A
 * kilometre of border that is moved by half a step covers 0.05 m2.
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
  const origin = one[0]?.[0][0] ?? two[0]?.[0][0]
  if (origin === undefined) return []
  // From a corner of the lines themselves, so that products of differences stay exact in a double.
  const toGrid = (ring: LineRing): Path64 =>
    ring.map(([lng, lat]) => ({
      x: Math.round((lng - origin[0]) / STEP),
      y: Math.round((lat - origin[1]) / STEP),
    }))
  const clipper = new Clipper64()
  clipper.addPaths(one.flat().map(toGrid), PathType.Subject)
  clipper.addPaths(two.flat().map(toGrid), PathType.Clip)
  const tree = new PolyTree64()
  clipper.execute(type, rule, tree)
  const fromGrid = (path: Path64): LineRing =>
    path.map(({ x, y }) => [origin[0] + x * STEP, origin[1] + y * STEP])
  return polygonsOf(tree, fromGrid)
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
