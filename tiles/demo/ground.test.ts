import inPolygon from '@turf/boolean-point-in-polygon'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { expect, test, vi } from 'vitest'
import { signedArea2 } from './dissolve.ts'
import { type Ground, shapeGround } from './ground.ts'
import { planOf } from './plan.ts'

// A ground takes a second or two where other work fills the machine.
vi.setConfig({ testTimeout: 60_000 })

const grounds = new Map<number, Ground>()
function groundOf(seed: number): Ground {
  const ground = grounds.get(seed) ?? shapeGround(planOf('town'), seed)
  grounds.set(seed, ground)
  return ground
}

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

const pointKey = ([x, y]: Position): string => `${String(x)} ${String(y)}`
const segmentKey = (a: Position, b: Position): string => `${pointKey(a)} > ${pointKey(b)}`

function segmentsOf(
  shapes: readonly (Polygon | MultiPolygon)[],
): Map<string, [Position, Position]> {
  const segments = new Map<string, [Position, Position]>()
  for (const ring of shapes.flatMap(ringsOf)) {
    for (let i = 0; i + 1 < ring.length; i += 1) {
      const [a, b] = [ring[i] as Position, ring[i + 1] as Position]
      if (segments.has(segmentKey(a, b))) throw new Error('Two polygons on one side of a line.')
      segments.set(segmentKey(a, b), [a, b])
    }
  }
  return segments
}

/** Segments that no other polygon uses the other way round: the outline. */
function outlineOf(segments: ReadonlyMap<string, [Position, Position]>): Position[][] {
  const leaving = new Map<string, Position[]>()
  for (const [a, b] of segments.values()) {
    if (!segments.has(segmentKey(b, a))) leaving.set(pointKey(a), [a, b])
  }
  const rings: Position[][] = []
  while (leaving.size > 0) {
    const [start] = leaving.keys()
    const ring: Position[] = []
    for (let key = start as string; ; ) {
      const step = leaving.get(key)
      if (step === undefined) break
      leaving.delete(key)
      ring.push(step[0] as Position)
      key = pointKey(step[1] as Position)
    }
    ring.push(ring[0] as Position)
    rings.push(ring)
  }
  return rings
}

const side = (a: Position, b: Position, c: Position): number =>
  Math.sign(
    ((b[0] as number) - (a[0] as number)) * ((c[1] as number) - (a[1] as number)) -
      ((b[1] as number) - (a[1] as number)) * ((c[0] as number) - (a[0] as number)),
  )

const apart = (...[a, b, c, d]: [Position, Position, Position, Position]): boolean =>
  [0, 1].some((axis) => {
    const at = (point: Position): number => point[axis] as number
    const [low, high] = [Math.min(at(a), at(b)), Math.max(at(a), at(b))]
    return Math.max(at(c), at(d)) < low || Math.min(at(c), at(d)) > high
  })

function crosses(ring: readonly Position[]): boolean {
  const last = ring.length - 1
  for (let i = 0; i < last; i += 1) {
    const [a, b] = [ring[i] as Position, ring[i + 1] as Position]
    for (let j = i + 2; j < last; j += 1) {
      if (i === 0 && j === last - 1) continue
      const [c, d] = [ring[j] as Position, ring[j + 1] as Position]
      // Segments far from each other on one straight line do not cross.
      if (apart(a, b, c, d)) continue
      if (side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0) return true
    }
  }
  return false
}

const area = (shapes: readonly (Polygon | MultiPolygon)[]): number =>
  shapes.flatMap(ringsOf).reduce((sum, ring) => sum + signedArea2(ring), 0)

const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]

test.each(SEEDS)('the ground of seed %i is a tiling by neighbourhoods and by wards', (seed) => {
  const { neighbourhoodShapes, wardShapes } = groundOf(seed)
  expect([neighbourhoodShapes.length, wardShapes.length]).toEqual([380, 24])
  for (const shapes of [neighbourhoodShapes, wardShapes]) {
    const outline = outlineOf(segmentsOf(shapes))
    expect(outline).toHaveLength(1)
    const whole = signedArea2(outline[0] ?? [])
    expect(Math.abs(area(shapes) / whole - 1)).toBeLessThan(1e-9)
    for (const shape of shapes) {
      expect(shape.type).toBe('Polygon')
      const rings = ringsOf(shape)
      expect(
        rings.map((ring, i) => Math.sign(signedArea2(ring)) === (i === 0 ? 1 : -1)),
      ).not.toContain(false)
      expect(rings.some(crosses)).toBe(false)
      expect(rings.every((ring) => new Set(ring.map(pointKey)).size === ring.length - 1)).toBe(true)
    }
  }
})

test.each(SEEDS)(
  'seed %i: ward lines follow neighbourhoods but for three, which they cut',
  (seed) => {
    const ground = groundOf(seed)
    const borders = segmentsOf(ground.neighbourhoodShapes)
    const astray = [...segmentsOf(ground.wardShapes).keys()].filter((key) => !borders.has(key))
    expect(astray.length).toBeGreaterThan(0)
    expect(ground.cuts).toHaveLength(3)
    const shareIn = (row: number, ward: number): number => {
      const plots = ground.plotsOf[row] ?? []
      const shape = ground.wardShapes[ward] as Polygon
      const inside = plots.filter(({ at }) => inPolygon(ground.project(at), shape))
      return inside.length / plots.length
    }
    const cut = new Map(ground.cuts.map(({ neighbourhood, ward }) => [neighbourhood, ward]))
    ground.wardOf.forEach((home, row) => {
      const other = cut.get(row)
      if (other === undefined) {
        expect(shareIn(row, home)).toBe(1)
        return
      }
      expect(shareIn(row, other)).toBeGreaterThan(0)
      expect(shareIn(row, other) + shareIn(row, home)).toBeCloseTo(1, 9)
      expect(shareIn(row, home)).toBeGreaterThan(0.5)
    })
  },
)

test('the town is about 10 by 12 kilometres, dense in the middle', () => {
  const { neighbourhoodShapes, middles, residents } = groundOf(1)
  const points = neighbourhoodShapes.flatMap(ringsOf).flat()
  const span = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis] as number)
    return Math.max(...values) - Math.min(...values)
  }
  // A degree of latitude is 111.3 km here, one of longitude 64.6 km.
  expect(span(0) * 64.6).toBeGreaterThan(8)
  expect(span(0) * 64.6).toBeLessThan(13)
  expect(span(1) * 111.3).toBeGreaterThan(9.5)
  expect(span(1) * 111.3).toBeLessThan(15)
  const mean = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + area([neighbourhoodShapes[row] as Polygon]), 0) / rows.length
  const order = [...middles.keys()].sort(
    (a, b) => Math.hypot(...(middles[a] ?? [0, 0])) - Math.hypot(...(middles[b] ?? [0, 0])),
  )
  expect(mean(order.slice(-60))).toBeGreaterThan(3 * mean(order.slice(0, 60)))
  expect(Math.min(...residents)).toBeGreaterThanOrEqual(1000)
  expect(Math.max(...residents)).toBeLessThanOrEqual(3000)
})
