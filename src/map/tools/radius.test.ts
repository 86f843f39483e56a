// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { segmentM } from '../../domain/geodesy.ts'
import { Hand, SIDE, SQUARE_PX } from '../../../tests/hand.ts'

test('dragged open, it takes whoever lives within the distance it shows', () => {
  const hand = new Hand({ tool: 'radius' })
  hand.down([125, 125])
  hand.move([[125 + SQUARE_PX + 5, 125]])
  const { gesture } = hand
  if (gesture?.kind !== 'radius') throw new Error('a circle is drawn')
  expect(gesture.radiusM).toBe(Math.round(segmentM([-2, 52], [-2, 52 - 0.0055]) / 10) * 10)
  hand.up([180, 125])
  const middle = 2 * SIDE + 2
  expect(hand.lastRows).toEqual([middle - SIDE, middle - 1, middle, middle + 1, middle + SIDE])
})

test('tapped, it waits at the usual distance until Enter', () => {
  const hand = new Hand({ tool: 'radius', radiusM: 300 })
  hand.tap([125, 125])
  expect(hand.gesture).toMatchObject({ kind: 'radius', radiusM: 300, waiting: true })
  expect(hand.edits).toEqual([])
  hand.key('Enter')
  expect(hand.lastRows).toEqual([2 * SIDE + 2])
  expect(hand.gesture).toBeNull()
})

test('two fingers while it waits leave it there', () => {
  const hand = new Hand({ tool: 'radius' })
  hand.tap([125, 125], { touch: true })
  hand.down([25, 25], { touch: true })
  hand.secondFinger([225, 25])
  expect(hand.gesture).toMatchObject({ kind: 'radius', waiting: true })
})

test('round a place it takes the place for its middle and says its name', () => {
  const hand = new Hand({ tool: 'radius' })
  hand.place = { name: 'Harrow Primary', at: [-1.99, 51.99] }
  hand.tap([63, 99])
  expect(hand.gesture).toMatchObject({ centre: [-1.99, 51.99], round: 'Harrow Primary' })
})

test('for a line of its own it asks for a circle', () => {
  const hand = new Hand({ tool: 'radius', kind: 'own-line' })
  hand.stroke([
    [125, 125],
    [180, 125],
  ])
  expect(hand.edits[0]).toMatchObject({ ok: true, value: { kind: 'line', mode: 'add' } })
})
