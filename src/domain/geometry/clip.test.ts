import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someStar } from '../../../tests/checker-lines.ts'
import { checkerTown } from '../../../tests/checker-town.ts'
import { zoneGround } from '../zones/zone-ground.ts'
import { surfaceOf } from '../zones/zone-geometry.ts'
import { zoneMembership } from '../zones/zone-membership.ts'
import type { LinePolygon } from '../zones/zone.ts'
import { intersect, subtract, unite } from './clip.ts'
import { doubleSurface } from './flat-ring.ts'

const SQUARE_METRE_KM2 = 1e-6
const [COLUMNS, ROWS] = [8, 6]
const ground = zoneGround(checkerTown(COLUMNS, ROWS))

const star = someStar(COLUMNS, ROWS).map((polygon) => [polygon])

function peopleOf(polygons: readonly LinePolygon[]) {
  return zoneMembership({ kind: 'own-line', polygons }, ground)
}

test('(A or B) less B is A less B', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const [one, two] = [subtract(unite(a, b), b), subtract(a, b)]
      expect(Math.abs(surfaceOf(one) - surfaceOf(two))).toBeLessThan(SQUARE_METRE_KM2)
      expect(peopleOf(one)).toEqual(peopleOf(two))
    }),
  )
})

test('(A less B) or (A and B) is A', () => {
  fc.assert(
    fc.property(star, star, (a, b) => {
      const again = unite(subtract(a, b), intersect(a, b))
      const apart = surfaceOf(subtract(again, a)) + surfaceOf(subtract(a, again))
      expect(apart).toBeLessThan(SQUARE_METRE_KM2)
      expect(peopleOf(again)).toEqual(peopleOf(a))
    }),
  )
})

test('ground is not lost where a border was cut before and its new corners were rounded', () => {
  const spike: LinePolygon[] = [
    [
      [
        [-1.971515208, 52.032446174],
        [-1.972575107, 52.033973294],
        [-1.974433994, 52.033968518],
        [-1.975486031, 52.032435971],
        [-1.975368204, 52.031485987],
        [-1.976210908, 52.02912413],
        [-1.979988869, 52.005579433],
        [-1.973016381, 52.030259353],
      ],
    ],
  ]
  const square = (south: number): LinePolygon => [
    [
      [-1.98, south],
      [-1.97, south],
      [-1.97, south + 0.01],
      [-1.98, south + 0.01],
    ],
  ]
  const less = subtract(spike, [square(52), square(52.03)])
  const common = subtract(spike, less)
  expect(surfaceOf(unite(less, common))).toBeCloseTo(surfaceOf(spike), 6)
  expect(surfaceOf(less) + surfaceOf(common)).toBeCloseTo(surfaceOf(spike), 6)
})

test('outer rings run anticlockwise, holes clockwise, and an island in a hole is a polygon', () => {
  const square = (from: number, to: number): LinePolygon => [
    [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
    ],
  ]
  const made = unite(subtract([square(0, 9)], [square(1, 8)]), [square(3, 5)])
  expect(made.map((polygon) => polygon.map((ring) => doubleSurface(ring.flat()) / 2))).toEqual([
    [expect.closeTo(81, 6), expect.closeTo(-49, 6)],
    [expect.closeTo(4, 6)],
  ])
})

test('nothing cut with nothing is nothing', () => {
  expect(unite([], [])).toEqual([])
  expect(
    subtract(
      [],
      [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      ],
    ),
  ).toEqual([])
})
