import { expect, test } from 'vitest'
import type { Position } from '../zones/zone.ts'
import { closeLoop } from './close-loop.ts'
import { selfCrossing } from './self-crossing.ts'

/** A way round a circle from one bearing to another, degrees, with a distance for each. */
function round(from: number, to: number, away: (turn: number) => number): Position[] {
  return Array.from({ length: 37 }, (_, step) => {
    const turn = from + ((to - from) * step) / 36
    const angle = (turn * Math.PI) / 180
    return [away(turn) * Math.cos(angle), away(turn) * Math.sin(angle)]
  })
}

test('where end and beginning cross, the loose ends fall away', () => {
  const overshot = round(0, 390, (turn) => 10 + turn / 100)
  const crossed = [...round(0, 350, () => 10), [10.3, 0.3], [9, 0.8]] satisfies Position[]
  expect(selfCrossing(crossed)).not.toBeNull()
  const ring = closeLoop(crossed)
  expect(selfCrossing(ring)).toBeNull()
  expect(ring.length).toBeGreaterThan(30)
  // A spiral never crosses itself: its ends are joined as they are.
  expect(closeLoop(overshot)).toEqual(overshot)
})

test('a line that ends short of its beginning stays whole', () => {
  const short = round(0, 340, () => 10)
  expect(closeLoop(short)).toBe(short)
})

test('a crossing in the middle of the line is not mended', () => {
  const eight: Position[] = [
    [0, 0],
    [1, 2],
    [2, 4],
    [3, 4],
    [3, 3],
    [2, 2],
    [1, 3],
    [0, 4],
    [-1, 3],
    [-1, 1],
  ]
  expect(selfCrossing(closeLoop(eight))).not.toBeNull()
})
