// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { CROSSES_ITSELF } from '../../domain/zones/finish-gesture.ts'
import { Hand, SIDE } from '../../../tests/hand.ts'

type At = [number, number]

/** Round a rectangle, with points in between as a hand leaves them. */
function roundBox([left, top, right, bottom]: readonly [number, number, number, number]): At[] {
  const corners: At[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top + 3],
  ]
  return corners.flatMap(([x, y], index): At[] => {
    const [nextX, nextY] = corners[index + 1] ?? [x, y]
    return [0, 0.25, 0.5, 0.75].map((share) => [x + (nextX - x) * share, y + (nextY - y) * share])
  })
}

const EIGHT: At[] = [
  [50, 50],
  [150, 150],
  [250, 250],
  [250, 150],
  [150, 160],
  [50, 250],
]

test('round whole neighbourhoods: those whose people live inside', () => {
  const hand = new Hand({ tool: 'lasso' })
  hand.stroke(roundBox([10, 10, 140, 90]))
  expect(hand.lastRows).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2])
  expect(hand.gesture).toBeNull()
})

test('what it would take is shown on the way', () => {
  const hand = new Hand({ tool: 'lasso' })
  hand.down([10, 10])
  hand.move([
    [140, 10],
    [140, 90],
    [10, 90],
  ])
  expect(hand.gesture).toMatchObject({ kind: 'lasso' })
  expect(hand.gesture?.rows.toSorted((a, b) => a - b)).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2])
})

test('as a line of its own it keeps the corners that matter and asks for its ground', () => {
  const hand = new Hand({ tool: 'lasso', kind: 'own-line' })
  hand.stroke(roundBox([10, 10, 140, 90]), { alt: true })
  const [edit] = hand.edits
  if (!edit?.ok || edit.value.kind !== 'line') throw new Error('a line was asked for')
  expect(edit.value.mode).toBe('subtract')
  expect(edit.value.polygon[0].length).toBeLessThan(8)
  expect(edit.value.polygon[0].length).toBeGreaterThan(3)
})

test('a line that crosses itself only takes whole neighbourhoods', () => {
  const hand = new Hand({ tool: 'lasso', kind: 'neighbourhoods' })
  hand.stroke(EIGHT)
  expect(hand.edits[0]?.ok).toBe(true)
})

test('one that crosses itself is refused, and can be mended corner by corner', () => {
  const hand = new Hand({ tool: 'lasso', kind: 'own-line' })
  hand.stroke(EIGHT)
  expect(hand.edits).toEqual([{ ok: false, problem: CROSSES_ITSELF }])
  const { gesture } = hand
  if (gesture?.kind !== 'polygon') throw new Error('the line waits')
  expect(gesture.crossing).not.toBeNull()
  // Escape would let go of it; a press beside it does not.
  hand.tap([390, 390])
  expect(hand.gesture).toMatchObject({ kind: 'polygon', stage: 'made' })
  // The corner on the right goes to where it no longer has to cross.
  hand.stroke([
    [250, 150],
    [240, 246],
  ])
  hand.key('Enter')
  expect(hand.edits.at(-1)?.ok).toBe(true)
  expect(hand.gesture).toBeNull()
})

test('a mere press draws nothing', () => {
  const hand = new Hand({ tool: 'lasso' })
  hand.tap([100, 100])
  expect(hand.edits).toEqual([])
  expect(hand.gesture).toBeNull()
})
