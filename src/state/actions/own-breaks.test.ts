import { beforeEach, expect, test } from 'vitest'
import { smallTable } from '../../domain/area-fixture.ts'
import { classify } from '../../domain/classify.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { useDraft } from '../draft.ts'
import { useView } from '../view.ts'
import { chooseClassCount } from './choose-class-count.ts'
import { chooseFrame } from './choose-frame.ts'
import { chooseIndicator } from './choose-indicator.ts'
import { moveOwnBreak } from './move-own-break.ts'
import { setOwnBreaks } from './set-own-breaks.ts'
import { settleOwnBreaks } from './settle-own-breaks.ts'
import { startOwnBreaks } from './start-own-breaks.ts'

const table = smallTable('neighbourhood', { imd: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], crime: [] })
const indicator = { id: 'imd', title: 'Deprivation', decimals: 1 }
const view = () => useView.getState().view
const classification = (id = 'imd') =>
  classify({
    table,
    indicator: id,
    direction: 'higher-is-worse',
    facts: { national: null },
    frame: 'area-fifths',
  })
const move = { decimals: 1, within: [1, 10] } as const

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ movedBreaks: null })
})

test('own breaks begin where the classes stand', () => {
  expect(startOwnBreaks({ table, classification: classification(), indicator }).done).toBe(true)
  expect(view()).toMatchObject({
    frame: 'own',
    ownBreaks: { indicator: 'imd', breaks: [2.8, 4.6, 6.4, 8.2] },
  })
})

test('where there is no figure there is nothing to cut', () => {
  const crime = { id: 'crime', title: 'Crime', decimals: 2 }
  expect(
    startOwnBreaks({ table, classification: classification('crime'), indicator: crime }),
  ).toEqual({
    done: false,
    reason: 'No neighbourhood here has a figure of “Crime”, so there is nothing to cut.',
  })
  expect(view()).toBe(DEFAULT_VIEW)
})

test('a break that is moved reaches the view at the end of the gesture, or not at all', () => {
  expect(moveOwnBreak({ index: 0, to: 3, ...move }).done).toBe(false)
  setOwnBreaks({ indicator: 'imd', breaks: [2, 5] })
  const before = view()
  moveOwnBreak({ index: 0, to: 3, ...move })
  moveOwnBreak({ index: 0, to: 3.26, ...move })
  expect(view()).toBe(before)
  expect(useDraft.getState().movedBreaks?.breaks).toEqual([3.3, 5])
  settleOwnBreaks('put back')
  expect(view()).toBe(before)
  moveOwnBreak({ index: 1, to: 99, ...move })
  settleOwnBreaks('keep')
  expect(view().ownBreaks?.breaks).toEqual([2, 10])
  expect(useDraft.getState().movedBreaks).toBeNull()
  const kept = view()
  settleOwnBreaks('keep')
  expect(view()).toBe(kept)
})

test('typed breaks that cannot stand are refused and change nothing', () => {
  expect(setOwnBreaks({ indicator: 'imd', breaks: [5, 2] })).toEqual({
    done: false,
    reason: 'Class 3 must begin above 5, where class 2 begins.',
  })
  expect(view()).toBe(DEFAULT_VIEW)
})

test('another indicator leaves them waiting, another frame leaves them behind', () => {
  setOwnBreaks({ indicator: 'imd', breaks: [2, 5] })
  chooseIndicator('crime')
  expect(view()).toMatchObject({ frame: 'own', ownBreaks: { indicator: 'imd' } })
  chooseFrame('natural')
  expect(view()).toMatchObject({ frame: 'natural', ownBreaks: null })
})

test('another number of classes splits or joins own breaks of this indicator only', () => {
  setOwnBreaks({ indicator: 'imd', breaks: [2, 5] })
  chooseClassCount({ classCount: 4, table, indicator })
  expect(view()).toMatchObject({ classCount: 4, ownBreaks: { breaks: [2, 5, 7.5] } })
  chooseClassCount({ classCount: 6, table, indicator: { id: 'crime', decimals: 2 } })
  expect(view()).toMatchObject({ classCount: 6, ownBreaks: { breaks: [2, 5, 7.5] } })
})

test('figures too alike for so many classes are said to be', () => {
  const alike = smallTable('ward', { imd: [1, 1, 2] })
  setOwnBreaks({ indicator: 'imd', breaks: [2] })
  const before = view()
  expect(chooseClassCount({ classCount: 4, table: alike, indicator })).toEqual({
    done: false,
    reason: 'The figures are too alike for four classes; type the breaks instead.',
  })
  expect(view()).toBe(before)
})
