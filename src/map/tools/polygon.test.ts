// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import type { LinePolygon } from '../../domain/zones/zone.ts'
import { Hand, SIDE } from '../../../tests/hand.ts'

type At = [number, number]

const BOX: At[] = [
  [10, 10],
  [140, 10],
  [140, 90],
  [10, 90],
]

function unprojected(hand: Hand, corners: readonly At[]) {
  return corners.map(([x, y]) => hand.active.surface.unproject({ x, y }))
}

function ringInHand({ gesture }: Hand) {
  return gesture?.kind === 'polygon' ? gesture.polygons[0]?.[0].length : null
}

afterEach(() => {
  vi.useRealTimers()
})

test('clicked corner by corner and ended by Enter, it takes whoever lives inside', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX) hand.tap(corner)
  expect(ringInHand(hand)).toBe(4)
  hand.key('Enter')
  expect(hand.lastRows).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2])
  expect(hand.gesture).toBeNull()
})

test('a double click, or a click on the first corner, ends it too', () => {
  const twice = new Hand({ tool: 'polygon' })
  for (const corner of BOX) twice.tap(corner)
  twice.tap([10, 90])
  expect(twice.edits).toHaveLength(1)
  const closed = new Hand({ tool: 'polygon' })
  for (const corner of [...BOX, [12, 11] as At]) closed.tap(corner)
  expect(closed.lastRows).toEqual(twice.lastRows)
})

test('the corner to come follows the pointer and counts already', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX.slice(0, 3)) hand.tap(corner)
  hand.move([[10, 90]])
  expect(hand.gesture?.rows.toSorted((a, b) => a - b)).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2])
})

test('corners are moved, pulled out of a side, and taken away while it is made', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX) hand.tap(corner)
  hand.stroke([
    [10, 90],
    [10, 140],
  ])
  expect(ringInHand(hand)).toBe(4)
  hand.stroke([
    [75, 10],
    [75, 60],
  ])
  expect(ringInHand(hand)).toBe(5)
  hand.key('Delete')
  expect(ringInHand(hand)).toBe(4)
  hand.key('Enter')
  // Down to 140 on the left and to 90 on the right: one more than before the corner moved.
  expect(hand.lastRows).toEqual([0, 1, 2, SIDE, SIDE + 1, SIDE + 2, 2 * SIDE])
})

test('a drag beside the line moves the map, a drag on a corner does not', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX) hand.tap(corner)
  hand.leftToMap.splice(0)
  hand.stroke([
    [300, 300],
    [350, 350],
  ])
  hand.stroke([
    [10, 90],
    [10, 140],
  ])
  expect(hand.leftToMap).toEqual(['mousedown'])
})

test('Escape lets go, Backspace takes the last corner away', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX) hand.tap(corner)
  hand.tap([300, 300])
  hand.key('Backspace')
  expect(ringInHand(hand)).toBe(4)
  hand.key('Escape', document.body)
  expect(hand.gesture).toBeNull()
  expect(hand.edits).toEqual([])
})

test('Ctrl+Z takes back corner by corner before anything that is finished', () => {
  const hand = new Hand({ tool: 'polygon' })
  const passedOn: string[] = []
  const listen = ({ key }: KeyboardEvent) => passedOn.push(key)
  window.addEventListener('keydown', listen)
  for (const corner of BOX.slice(0, 3)) hand.tap(corner)
  // The second corner was taken hold of since; the last is still what was done last.
  hand.tap([140, 10])
  hand.key('z', document.body, { ctrlKey: true })
  expect(ringInHand(hand)).toBe(2)
  hand.key('Z', document.body, { metaKey: true, shiftKey: true })
  expect(ringInHand(hand)).toBe(2)
  hand.key('z', document.body, { ctrlKey: true })
  hand.key('z', document.body, { ctrlKey: true })
  expect(hand.gesture).toBeNull()
  hand.key('z', document.body, { ctrlKey: true })
  window.removeEventListener('keydown', listen)
  expect(passedOn).toEqual(['Z', 'z'])
  expect(hand.edits).toEqual([])
})

test('two corners are no line: the reason is said and they stay', () => {
  const hand = new Hand({ tool: 'polygon' })
  for (const corner of BOX.slice(0, 2)) hand.tap(corner)
  hand.key('Enter')
  expect(hand.edits).toMatchObject([{ ok: false }])
  expect(ringInHand(hand)).toBe(2)
})

test('a bow tie is refused as a line, and finishes when a corner has moved', () => {
  const hand = new Hand({ tool: 'polygon', kind: 'own-line' })
  const [first, second, third, fourth] = BOX
  for (const corner of [first, third, second, fourth]) hand.tap(corner ?? [0, 0])
  hand.key('Enter')
  expect(hand.edits).toMatchObject([{ ok: false }])
  expect(hand.gesture).toMatchObject({ stage: 'made' })
  hand.stroke([
    [140, 10],
    [20, 200],
  ])
  hand.key('Enter')
  expect(hand.edits.at(-1)).toMatchObject({ ok: true, value: { kind: 'line' } })
})

function ownLine(): Hand {
  const hand = new Hand({ tool: 'polygon', kind: 'own-line' })
  const ring = unprojected(hand, BOX)
  hand.drawing = { ...hand.drawing, zoneLine: [[ring]] }
  return hand
}

function redrawn(hand: Hand): readonly LinePolygon[] {
  const edit = hand.edits.at(-1)
  if (edit?.ok !== true || edit.value.kind !== 'redraw') throw new Error('no line was redrawn')
  return edit.value.polygons
}

test('the corners of the own line of a zone move, each a step', () => {
  const hand = ownLine()
  hand.stroke([
    [10, 10],
    [30, 40],
  ])
  const [moved] = redrawn(hand)
  const expected = unprojected(hand, [[30, 40]])[0] ?? [0, 0]
  const near = moved?.[0].some(
    ([lng, lat]) => Math.abs(lng - expected[0]) < 2e-6 && Math.abs(lat - expected[1]) < 2e-6,
  )
  expect(near).toBe(true)
  expect(hand.gesture).toBeNull()
})

test('a side gives a new corner, a finger held on a corner takes it away', () => {
  const hand = ownLine()
  hand.stroke([
    [140, 50],
    [180, 50],
  ])
  expect(redrawn(hand)[0]?.[0]).toHaveLength(5)
  hand.down([10, 10], { touch: true })
  vi.advanceTimersByTime(600)
  hand.up([10, 10], { touch: true })
  expect(redrawn(hand)[0]?.[0]).toHaveLength(3)
  expect(hand.edits).toHaveLength(2)
})

test('moved so that the line crosses itself, it is refused and stays in hand until mended', () => {
  const hand = ownLine()
  hand.stroke([
    [10, 10],
    [200, 50],
  ])
  expect(hand.edits).toMatchObject([{ ok: false }])
  expect(hand.gesture).toMatchObject({ stage: 'zone' })
  hand.stroke([
    [200, 50],
    [20, 20],
  ])
  expect(hand.edits.at(-1)).toMatchObject({ ok: true, value: { kind: 'redraw' } })
})

test('beside the own line a click begins another piece', () => {
  const hand = ownLine()
  hand.tap([300, 300])
  expect(hand.gesture).toMatchObject({ stage: 'making' })
})

test('by keys a corner moves until Enter, and goes with Delete', () => {
  const hand = ownLine()
  const corner = { polygon: 0, ring: 0, corner: 2 }
  hand.active.send({ kind: 'nudge', corner, by: { x: 20, y: 0 } })
  hand.active.send({ kind: 'nudge', corner, by: { x: 0, y: 30 } })
  expect(hand.edits).toEqual([])
  hand.key('Enter')
  expect(hand.edits).toHaveLength(1)
  hand.active.send({ kind: 'delete', corner })
  expect(redrawn(hand)[0]?.[0]).toHaveLength(3)
})
