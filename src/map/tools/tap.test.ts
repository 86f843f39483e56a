// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { Hand } from '../../../tests/hand.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a click takes in the neighbourhood under it, a click with Alt leaves it out', () => {
  const hand = new Hand({ tool: 'add' })
  hand.tap([75, 125])
  hand.tap([175, 25], { alt: true })
  expect(hand.edits).toEqual([
    { ok: true, value: { kind: 'rows', mode: 'add', rows: [17] } },
    { ok: true, value: { kind: 'rows', mode: 'subtract', rows: [3] } },
  ])
  expect(hand.gesture).toBeNull()
})

test('Remove begins with leaving out', () => {
  const hand = new Hand({ tool: 'remove', mode: 'subtract' })
  hand.tap([25, 25])
  hand.tap([25, 75], { alt: true })
  expect(hand.edits).toMatchObject([{ value: { mode: 'subtract' } }, { value: { mode: 'add' } }])
})

test('a drag moves the map and takes nothing', () => {
  const hand = new Hand({ tool: 'add' })
  hand.stroke([
    [25, 25],
    [60, 60],
    [200, 200],
  ])
  expect(hand.edits).toEqual([])
  expect(hand.leftToMap).toEqual(['mousedown'])
})

test('a finger held down leaves out, once, and its release does nothing more', () => {
  const hand = new Hand({ tool: 'add' })
  hand.down([75, 125], { touch: true })
  vi.advanceTimersByTime(600)
  hand.up([75, 125], { touch: true })
  expect(hand.edits).toEqual([{ ok: true, value: { kind: 'rows', mode: 'subtract', rows: [17] } }])
})

test('a finger that rolls a little still taps, two fingers do not', () => {
  const hand = new Hand({ tool: 'add' })
  hand.stroke(
    [
      [75, 125],
      [80, 128],
    ],
    { touch: true },
  )
  expect(hand.lastRows).toEqual([17])
  hand.down([25, 25], { touch: true })
  hand.secondFinger([125, 25])
  hand.up([25, 25], { touch: true })
  expect(hand.edits).toHaveLength(1)
})

test('outside the area there is nothing to take, and before the outlines are read what is drawn counts', () => {
  const hand = new Hand({ tool: 'add' })
  hand.tap([900, 900])
  expect(hand.edits).toEqual([])
  const early = new Hand({ tool: 'add', finder: null })
  early.tap([75, 125])
  expect(early.lastRows).toEqual([17])
})

test('with Select nothing is drawn', () => {
  const hand = new Hand({ tool: 'select' })
  hand.tap([75, 125])
  hand.stroke([
    [25, 25],
    [125, 125],
  ])
  expect(hand.edits).toEqual([])
  expect(hand.shown).toBe(0)
})
