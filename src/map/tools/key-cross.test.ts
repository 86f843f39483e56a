// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Hand, SIDE } from '../../../tests/hand.ts'

/** Presses a key so often; the cross begins in the middle of the map, at (200, 200). */
function press(hand: Hand, key: string, times = 1): void {
  for (let time = 0; time < times; time += 1) hand.key(key)
}

/** The same with Shift. */
function leap(hand: Hand, key: string, times = 1): void {
  for (let time = 0; time < times; time += 1) hand.key(key, hand.element, { shiftKey: true })
}

/** Round the four neighbourhoods in the middle, corner by corner, and back to the first corner. */
function roundTheMiddle(hand: Hand): void {
  press(hand, 'ArrowUp')
  leap(hand, 'ArrowUp')
  leap(hand, 'ArrowLeft')
  press(hand, 'Enter')
  leap(hand, 'ArrowRight', 2)
  press(hand, 'Enter')
  leap(hand, 'ArrowDown', 2)
  press(hand, 'Enter')
  leap(hand, 'ArrowLeft', 2)
  press(hand, 'Enter')
}

const MIDDLE = [3 * SIDE + 3, 3 * SIDE + 4, 4 * SIDE + 3, 4 * SIDE + 4]

test('arrows move the cross, Enter puts corners, Enter again where one lies ends the line', () => {
  const hand = new Hand({ tool: 'polygon' })
  roundTheMiddle(hand)
  expect(hand.edits).toEqual([])
  press(hand, 'Enter')
  expect(hand.lastRows).toEqual(MIDDLE)
  expect(hand.gesture).toBeNull()
})

test('back on the first corner Enter ends it, and that is said before', () => {
  const hand = new Hand({ tool: 'polygon', kind: 'own-line' })
  roundTheMiddle(hand)
  press(hand, 'ArrowUp', 10)
  expect(hand.said.at(-1)).toMatch(/First corner.*Enter ends the line/)
  press(hand, 'Enter')
  expect(hand.edits).toMatchObject([{ ok: true, value: { kind: 'line', mode: 'add' } }])
  const [edit] = hand.edits
  if (edit?.ok !== true || edit.value.kind !== 'line') throw new Error('a line was asked for')
  expect(edit.value.polygon[0]).toHaveLength(4)
})

test('every corner is said with its number and neighbourhood, a step only where it is new', () => {
  const hand = new Hand({ tool: 'polygon' })
  press(hand, 'ArrowUp')
  expect(hand.said).toEqual([`N${4 * SIDE + 4}.`])
  press(hand, 'ArrowRight', 4)
  expect(hand.said).toHaveLength(1)
  press(hand, 'ArrowRight', 2)
  expect(hand.said.at(-1)).toBe(`N${4 * SIDE + 5}.`)
  press(hand, 'Enter')
  expect(hand.said.at(-1)).toBe(`Corner 1: N${4 * SIDE + 5}.`)
})

test('the side to come follows the cross and counts already', () => {
  const hand = new Hand({ tool: 'polygon' })
  roundTheMiddle(hand)
  press(hand, 'Backspace')
  expect(hand.said.at(-1)).toContain('3 left')
  expect(hand.gesture?.rows.toSorted((a, b) => a - b)).not.toEqual(MIDDLE)
  press(hand, 'ArrowLeft')
  press(hand, 'ArrowRight')
  expect(hand.gesture?.rows.toSorted((a, b) => a - b)).toEqual(MIDDLE)
})

test('Backspace takes corner by corner back, Escape all of it', () => {
  const hand = new Hand({ tool: 'polygon' })
  press(hand, 'Enter', 2)
  press(hand, 'Backspace')
  expect(hand.said.at(-1)).toContain('Nothing is in hand')
  expect(hand.gesture).toBeNull()
  roundTheMiddle(hand)
  press(hand, 'Escape')
  expect(hand.gesture).toBeNull()
  expect(hand.said.at(-1)).toContain('The zone is as it was')
  expect(hand.edits).toEqual([])
})

test('Ctrl+Z takes corner by corner back and says so, then leaves the key to history', () => {
  const hand = new Hand({ tool: 'polygon' })
  const passedOn: string[] = []
  const listen = ({ key }: KeyboardEvent) => passedOn.push(key)
  window.addEventListener('keydown', listen)
  roundTheMiddle(hand)
  for (let left = 3; left >= 0; left -= 1) {
    hand.key('z', hand.element, { ctrlKey: true })
    expect(hand.said.at(-1)).toContain(left > 0 ? `${left} left` : 'Nothing is in hand')
  }
  expect(hand.gesture).toBeNull()
  expect(passedOn.filter((key) => key === 'z')).toEqual([])
  hand.key('z', hand.element, { ctrlKey: true })
  window.removeEventListener('keydown', listen)
  expect(passedOn.at(-1)).toBe('z')
})

test('two corners are no line: the reason is said and they stay', () => {
  const hand = new Hand({ tool: 'polygon' })
  press(hand, 'Enter', 2)
  press(hand, 'ArrowRight', 3)
  press(hand, 'Enter', 2)
  expect(hand.edits).toMatchObject([{ ok: false }])
  expect(hand.gesture).toMatchObject({ stage: 'making' })
})

test('a pointer takes over: Enter then ends what was clicked', () => {
  const hand = new Hand({ tool: 'polygon' })
  press(hand, 'ArrowUp')
  expect(hand.cross.point).not.toBeNull()
  for (const corner of [[10, 10] as const, [140, 10] as const, [140, 90] as const]) hand.tap(corner)
  expect(hand.cross.point).toBeNull()
  hand.tap([10, 90])
  press(hand, 'Enter')
  expect(hand.lastRows).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2])
})

test('near an edge the map moves under the cross', () => {
  const hand = new Hand({ tool: 'polygon' })
  press(hand, 'ArrowLeft')
  leap(hand, 'ArrowLeft', 3)
  expect(hand.pannedBy).toEqual({ x: 0, y: 0 })
  leap(hand, 'ArrowLeft')
  expect(hand.pannedBy.x).toBeGreaterThan(0)
})

test('a circle is drawn round the cross, follows it, and Enter ends it', () => {
  const hand = new Hand({ tool: 'radius', radiusM: 700 })
  press(hand, 'Enter', 2)
  expect(hand.gesture).toMatchObject({ kind: 'radius', waiting: true, radiusM: 700 })
  const before = hand.gesture
  leap(hand, 'ArrowRight', 2)
  expect(hand.gesture).toMatchObject({ kind: 'radius', waiting: true })
  expect(hand.gesture).not.toEqual(before)
  press(hand, 'Enter')
  expect(hand.edits).toMatchObject([{ ok: true, value: { kind: 'rows' } }])
})

test('with other tools its keys stay with whoever reads the map', () => {
  const hand = new Hand({ tool: 'brush' })
  const event = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true })
  hand.element.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
  expect(hand.cross.point).toBeNull()
})
