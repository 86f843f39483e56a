import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedRows, FeatureStates } from './feature-states.ts'
import { FakeMap } from './testing/fake-map.ts'

const classes = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 201, 202), { minLength: 1, maxLength: 40 })

test('whatever was shown before, the map ends up with the classes shown last', () => {
  fc.assert(
    fc.property(fc.array(classes, { minLength: 1, maxLength: 5 }), (columns) => {
      const map = new FakeMap()
      const states = new FeatureStates(map)
      for (const column of columns) states.showClasses('ward', Uint8Array.from(column))
      const last = columns.at(-1) ?? []
      const told = last.map((_, row) => map.states.get(`area ward ${String(row)}`)?.['class'])
      expect(told).toEqual(last)
    }),
  )
})

test('changed rows are those that differ, all of them where nothing was shown', () => {
  fc.assert(
    fc.property(classes, classes, (was, now) => {
      const differing = now.flatMap((index, row) => (was[row] === index ? [] : [row]))
      expect(changedRows(Uint8Array.from(was), Uint8Array.from(now))).toEqual(differing)
    }),
  )
  expect(changedRows(undefined, Uint8Array.of(0, 0))).toEqual([0, 1])
})

test('an array that is written again by its owner is compared with what the map was told', () => {
  const map = new FakeMap()
  const states = new FeatureStates(map)
  const column = Uint8Array.of(0, 1)
  states.showClasses('ward', column)
  column[1] = 3
  states.showClasses('ward', column)
  expect(map.states.get('area ward 1')).toEqual({ class: 3 })
})

test('a mark moves: at most one row has it, and the same row again costs nothing', () => {
  const map = new FakeMap()
  const states = new FeatureStates(map)
  states.mark('hovered', { level: 'neighbourhood', row: 4 })
  states.mark('selected', { level: 'neighbourhood', row: 4 })
  states.mark('hovered', { level: 'neighbourhood', row: 5 })
  expect(map.states.get('area-marks neighbourhood 4')).toEqual({ hovered: false, selected: true })
  expect(map.states.get('area-marks neighbourhood 5')).toEqual({ hovered: true })
  map.takeCalls()
  states.mark('hovered', { level: 'neighbourhood', row: 5 })
  states.mark('hovered', null)
  states.mark('hovered', null)
  expect(map.takeCalls()).toEqual(['setFeatureState area-marks neighbourhood 5'])
})

test('the same row of the other level is another mark', () => {
  const map = new FakeMap()
  const states = new FeatureStates(map)
  states.mark('selected', { level: 'neighbourhood', row: 2 })
  states.mark('selected', { level: 'ward', row: 2 })
  expect(map.states.get('area-marks neighbourhood 2')).toEqual({ selected: false })
  expect(map.states.get('area-marks ward 2')).toEqual({ selected: true })
})
