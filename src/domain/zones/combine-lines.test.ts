import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someStar } from '../../../tests/checker-lines.ts'
import { checkerTopology, checkerTown } from '../../../tests/checker-town.ts'
import { intersect, subtract } from '../geometry/clip.ts'
import { levelArcs } from '../geometry/level-arcs.ts'
import { combineShapes, type ToLine } from './combine-shapes.ts'
import type { OwnLineShape, ZoneShape } from './zone.ts'
import { surfaceOf } from './zone-geometry.ts'
import { zoneGround } from './zone-ground.ts'
import { zoneMembership } from './zone-membership.ts'
import { zoneOutline } from './zone-outline.ts'

const SQUARE_METRE_KM2 = 1e-6
const [COLUMNS, ROWS] = [8, 6]
const town = checkerTown(COLUMNS, ROWS)
const ground = zoneGround(town)
const topology = checkerTopology(COLUMNS, ROWS)
const arcs = levelArcs(topology, topology.objects.neighbourhoods.geometries)

/** As the app makes a line of a set. */
function lineOf(shape: ZoneShape): OwnLineShape {
  if (shape.kind === 'own-line') return shape
  return { kind: 'own-line', polygons: zoneOutline(zoneMembership(shape, ground).rows, arcs) }
}
const toLine: ToLine = lineOf

const star = someStar(COLUMNS, ROWS)

/** Lines as strokes make them: one, two put together, or one with a bite or a hole. */
const lines: fc.Arbitrary<ZoneShape> = fc
  .tuple(star, star, fc.constantFrom('alone', 'unite', 'subtract'))
  .map(([one, other, how]) => {
    const [first, second] = [one, other].map(
      (polygon): ZoneShape => ({ kind: 'own-line', polygons: [polygon] }),
    ) as [ZoneShape, ZoneShape]
    return how === 'alone' ? first : combined(how, first, second)
  })
const sets: fc.Arbitrary<ZoneShape> = fc
  .uniqueArray(fc.constantFrom(...town.neighbourhoods.codes), { minLength: 1, maxLength: 20 })
  .map((codes) => ({ kind: 'neighbourhoods', codes: codes.toSorted() }))

type Pair = readonly [ZoneShape, ZoneShape]
const pairs: fc.Arbitrary<Pair> = fc.oneof(
  fc.tuple(lines, lines),
  fc.tuple(lines, sets),
  fc.tuple(sets, lines),
)

function combined(how: 'unite' | 'subtract', one: ZoneShape, other: ZoneShape): ZoneShape {
  const result = combineShapes({ how, one, other, toLine })
  if (!result.ok) throw new Error(result.problem)
  return result.value
}

/** The same ground to a square metre of what lies in one alone, and the same people. */
function expectSame(one: ZoneShape, other: ZoneShape): void {
  const [a, b] = [lineOf(one).polygons, lineOf(other).polygons]
  expect(surfaceOf(subtract(a, b)) + surfaceOf(subtract(b, a))).toBeLessThan(SQUARE_METRE_KM2)
  expect(zoneMembership(lineOf(one), ground)).toEqual(zoneMembership(lineOf(other), ground))
}

test('with lines too, (A or B) less B is A less B, and order never matters', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const both = combined('unite', a, b)
      expectSame(both, combined('unite', b, a))
      expectSame(combined('subtract', both, b), combined('subtract', a, b))
    }),
  )
})

test('with lines too, (A less B) or (A and B) is A, whichever way what both have is made', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const less = combined('subtract', a, b)
      const common = combined('subtract', a, less)
      expectSame(common, {
        kind: 'own-line',
        polygons: intersect(lineOf(a).polygons, lineOf(b).polygons),
      })
      expectSame(combined('unite', less, common), a)
    }),
  )
})

test('a set and its line take in the same output areas', () => {
  fc.assert(
    fc.property(sets, (set) => {
      const [whole, line] = [set, lineOf(set)].map((shape) => zoneMembership(shape, ground))
      expect(line?.outputAreaRows).toEqual(whole?.outputAreaRows)
    }),
  )
})
