import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../zones/zone.ts'
import { meetingPoint, selfCrossing } from './self-crossing.ts'

test('a ring round a surface does not cross itself, a bow tie does, in its middle', () => {
  const square: Position[] = [
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ]
  const bowTie: Position[] = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2],
  ]
  expect(selfCrossing(square)).toBeNull()
  expect(selfCrossing(square.toReversed())).toBeNull()
  expect(selfCrossing(bowTie)).toEqual([1, 1])
})

test('a ring that touches itself, or runs back over its own edge, crosses', () => {
  expect(
    selfCrossing([
      [0, 0],
      [4, 0],
      [4, 2],
      [2, 0],
      [0, 2],
    ]),
  ).toEqual([2, 0])
  expect(
    selfCrossing([
      [0, 0],
      [4, 0],
      [2, 0],
      [2, 2],
    ]),
  ).not.toBeNull()
})

test('the same corner twice is no crossing', () => {
  expect(
    selfCrossing([
      [0, 0],
      [2, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ]),
  ).toBeNull()
})

test('corners in the order of their bearing from the middle never cross', () => {
  const corner = fc.tuple(
    fc.double({ min: 1, max: 5, noNaN: true }),
    fc.integer({ min: 0, max: 359 }),
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(corner, { minLength: 3, maxLength: 40, selector: ([, angle]) => angle }),
      (corners) => {
        const byBearing = corners.toSorted((a, b) => a[1] - b[1])
        // Only when the middle lies inside is the ring a star, and a star is simple.
        const gaps = byBearing.map(([, angle], at) => {
          const [, next] = byBearing[(at + 1) % byBearing.length] ?? [0, 0]
          return (next - angle + 360) % 360
        })
        fc.pre(gaps.every((gap) => gap < 180))
        const ring = byBearing.map(([away, angle]): Position => {
          const bearing = (angle * Math.PI) / 180
          return [away * Math.cos(bearing), away * Math.sin(bearing)]
        })
        expect(selfCrossing(ring)).toBeNull()
      },
    ),
  )
})

test('two segments meet where both pass', () => {
  expect(
    meetingPoint(
      [
        [0, 0],
        [4, 4],
      ],
      [
        [0, 2],
        [4, 2],
      ],
    ),
  ).toEqual([2, 2])
  expect(
    meetingPoint(
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [5, 0],
      ],
    ),
  ).toEqual([2, 0])
})
