// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { Hand, SIDE } from '../../../tests/hand.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A line of the chessboard, from one column to another. */
function line(number: number, from = 0, to = SIDE - 1): number[] {
  return Array.from({ length: to - from + 1 }, (_, column) => number * SIDE + from + column)
}

test('a stroke takes every neighbourhood on its way, however far the pointer leaps', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.stroke([
    [5, 130],
    [395, 130],
  ])
  expect(hand.lastRows).toEqual(line(2))
  expect(hand.gesture).toBeNull()
  expect(hand.leftToMap).toEqual([])
})

test('what was passed between two frames counts', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 30])
  // Down, right and up again within one frame: the straight way would miss the lower line.
  hand.move([
    [25, 130],
    [225, 130],
    [225, 30],
  ])
  hand.up([225, 30])
  expect(hand.lastRows).toEqual([0, 4, SIDE, SIDE + 4, ...line(2, 0, 4)])
})

test('while it lasts it shows what it would take, a frame at a time', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 30])
  expect(hand.gesture).toMatchObject({ kind: 'brush', mode: 'add', rows: [0] })
  hand.shown = 0
  hand.move([
    [60, 30],
    [80, 30],
    [120, 30],
  ])
  expect(hand.shown).toBe(1)
  expect(hand.gesture?.rows.toSorted()).toEqual(line(0, 0, 2))
  expect(hand.edits).toEqual([])
})

test('a wide brush takes whoever lives under it, a narrow one only what it crosses', () => {
  const along: [number, number][] = [
    [25, 49],
    [125, 49],
  ]
  const narrow = new Hand({ tool: 'brush', brushRadiusPx: 10 })
  narrow.stroke(along)
  expect(narrow.lastRows).toEqual(line(0, 0, 2))
  const wide = new Hand({ tool: 'brush', brushRadiusPx: 30 })
  wide.stroke(along)
  expect(wide.lastRows).toEqual([...line(0, 0, 2), ...line(1, 0, 2)])
})

test('Escape lets go of all of it', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 30])
  hand.move([[125, 30]])
  hand.key('Escape', document.body)
  expect(hand.gesture).toBeNull()
  hand.move([[225, 30]])
  hand.up([225, 30])
  expect(hand.edits).toEqual([])
})

test('Alt leaves out, and so does a finger held still before it paints', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.stroke(
    [
      [25, 30],
      [75, 30],
    ],
    { alt: true },
  )
  expect(hand.edits).toMatchObject([{ value: { mode: 'subtract', rows: [0, 1] } }])
  hand.down([25, 30], { touch: true })
  vi.advanceTimersByTime(600)
  hand.move([[75, 30]], { touch: true })
  expect(hand.gesture).toMatchObject({ mode: 'subtract' })
  hand.up([75, 30], { touch: true })
  expect(hand.edits).toHaveLength(2)
  expect(hand.edits[1]).toMatchObject({ value: { mode: 'subtract', rows: [0, 1] } })
})

test('a second finger takes the map, and the stroke falls away', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 30], { touch: true })
  hand.move([[75, 30]], { touch: true })
  hand.secondFinger([200, 200])
  expect(hand.gesture).toBeNull()
  hand.move([[175, 30]], { touch: true })
  hand.up([175, 30], { touch: true })
  expect(hand.edits).toEqual([])
})

test('the middle button and the space bar move the map instead', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.key(' ')
  hand.stroke([
    [25, 30],
    [75, 50],
  ])
  hand.keyUp(' ')
  expect(hand.pannedBy).toEqual({ x: 50, y: 20 })
  expect(hand.edits).toEqual([])
  hand.stroke([
    [25, 30],
    [75, 30],
  ])
  expect(hand.edits).toHaveLength(1)
})

test('hovering shows what a press would take and is nothing in hand', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.move([[75, 125]])
  expect(hand.gesture).toMatchObject({ kind: 'brush', path: [], rows: [17] })
  const before = hand.gesture?.rows
  hand.move([[76, 125]])
  expect(hand.gesture?.rows).toBe(before)
  hand.move([[125, 125]])
  expect(hand.gesture?.rows).toEqual([18])
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  hand.element.dispatchEvent(escape)
  expect(escape.defaultPrevented).toBe(false)
  hand.element.dispatchEvent(new PointerEvent('pointerleave'))
  expect(hand.gesture).toBeNull()
})

test('a release is answered at once and heard in the next task', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 130])
  hand.move([[125, 130]])
  hand.letGo([125, 130])
  expect(hand.edits).toEqual([])
  vi.advanceTimersByTime(0)
  expect(hand.lastRows).toEqual(line(2, 0, 2))
  expect(hand.gesture).toBeNull()
})

test('a stroke that begins before the end of the last was heard takes nothing from it', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 130])
  hand.move([[125, 130]])
  hand.letGo([125, 130])
  hand.down([25, 230])
  expect(hand.lastRows).toEqual(line(2, 0, 2))
  hand.move([[75, 230]])
  hand.up([75, 230])
  expect(hand.lastRows).toEqual(line(4, 0, 1))
  expect(hand.edits).toHaveLength(2)
})

test('a key that follows a release at once comes after it', () => {
  const hand = new Hand({ tool: 'brush' })
  hand.down([25, 130])
  hand.letGo([25, 130])
  hand.key('Escape')
  expect(hand.lastRows).toEqual([2 * SIDE])
})
