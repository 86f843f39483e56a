import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ringSurfaceM2 } from '../geodesy.ts'
import { combineShapes, type ToLine } from './combine-shapes.ts'
import type { LinePolygon, LineRing, NeighbourhoodShape, ZoneShape } from './zone.ts'

const sets: fc.Arbitrary<NeighbourhoodShape> = fc
  .uniqueArray(fc.constantFrom('N1', 'N2', 'N3', 'N4', 'N5', 'N6'))
  .map((codes) => ({ kind: 'neighbourhoods', codes: codes.toSorted() }))

/** A square of 0.01 degrees for each code, one beside the other. */
const toLine: ToLine = (shape) => {
  if (shape.kind === 'own-line') return shape
  const polygons = shape.codes.map((code): LinePolygon => {
    const west = Number(code.slice(1)) / 100
    return [box(west, 0, west + 0.01)]
  })
  return { kind: 'own-line', polygons }
}

function box(west: number, south: number, east: number): LineRing {
  const north = south + 0.01
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

function combined(how: 'unite' | 'subtract', one: ZoneShape, other: ZoneShape): ZoneShape {
  const result = combineShapes({ how, one, other, toLine })
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

test('(A or B) less B is A less B; what B took out, put back, is A or B; order never matters', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const both = combined('unite', a, b)
      expect(both).toEqual(combined('unite', b, a))
      expect(combined('subtract', both, b)).toEqual(combined('subtract', a, b))
      expect(combined('unite', combined('subtract', a, b), b)).toEqual(both)
      const common = combined('subtract', a, combined('subtract', a, b))
      expect(combined('unite', combined('subtract', a, b), common)).toEqual(a)
    }),
  )
})

/** Square metres inside a line. */
function surfaceM2(shape: ZoneShape): number {
  const rings = shape.kind === 'own-line' ? shape.polygons.flat() : []
  return rings.reduce((sum, ring) => sum + ringSurfaceM2(ring.flat()), 0)
}

test('a set and a line are put together as lines, to the square metre', () => {
  const set: ZoneShape = { kind: 'neighbourhoods', codes: ['N1', 'N2'] }
  const line: ZoneShape = { kind: 'own-line', polygons: [[box(0.015, 0, 0.05)]] }
  const both = combined('unite', set, line)
  const outside = combined('subtract', set, line)
  expect(surfaceM2(both)).toBeCloseTo(
    surfaceM2({ kind: 'own-line', polygons: [[box(0.01, 0, 0.05)]] }),
    0,
  )
  expect(surfaceM2(outside)).toBeCloseTo(
    surfaceM2({ kind: 'own-line', polygons: [[box(0.01, 0, 0.015)]] }),
    0,
  )
  expect(surfaceM2(combined('subtract', both, line))).toBeCloseTo(surfaceM2(outside), 0)
  expect(combineShapes({ how: 'unite', one: set, other: line, toLine: null }).ok).toBe(false)
})

test('what has nothing in common leaves a set a set and a line the very line that it is', () => {
  const set: ZoneShape = { kind: 'neighbourhoods', codes: ['N1', 'N2'] }
  const line: ZoneShape = { kind: 'own-line', polygons: [[box(0.03, 0, 0.05)]] }
  const beyond: ZoneShape = { kind: 'own-line', polygons: [[box(0.06, 0, 0.07)]] }
  expect(combined('subtract', set, line)).toBe(set)
  expect(combined('subtract', line, set)).toBe(line)
  expect(combined('subtract', line, beyond)).toBe(line)
})
