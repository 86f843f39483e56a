import { expect, test } from 'vitest'
import { isBroughtHere, MOST_OWN_INDICATORS, ownIndicatorId } from '../workspace/own-indicator.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace.ts'
import { addOwnIndicator } from './add-own-indicator.ts'
import { ownIndicatorsOf } from './own-indicators-of.ts'
import { removeOwnIndicator } from './remove-own-indicator.ts'

const id = (number: number) => `0b9f4a52-6c1d-4f0e-9a7b-${String(number).padStart(12, '0')}`

function add(workspace: Workspace, number: number, title = `Figures ${number}`) {
  return addOwnIndicator(workspace, {
    id: id(number),
    now: Date.parse('2026-01-01T09:00:00Z') + number,
    area: number < 0 ? 'elsewhere' : 'testford',
    brought: {
      title,
      direction: 'higher-is-worse',
      unit: 'percent',
      decimals: 1,
      denominatorWords: '',
      source: '',
      year: '',
      averaged: true,
      level: 'neighbourhood',
      codeEdition: 'LSOA 2021',
      figures: [],
    },
  })
}

function filled(count: number): Workspace {
  return Array.from({ length: count }, (_, number) => number).reduce((workspace, number) => {
    const added = add(workspace, number)
    return added.ok ? added.value.workspace : workspace
  }, EMPTY_WORKSPACE)
}

test('those of an area come in the order in which they were brought', () => {
  const titles = ownIndicatorsOf(filled(3), 'testford').map(({ title }) => title)
  expect(titles).toEqual(['Figures 0', 'Figures 1', 'Figures 2'])
  expect(ownIndicatorsOf(filled(3), 'elsewhere')).toEqual([])
})

test('one more than there is room for is refused, and so is one without a title', () => {
  const full = filled(MOST_OWN_INDICATORS)
  expect(ownIndicatorsOf(full, 'testford')).toHaveLength(MOST_OWN_INDICATORS)
  expect(add(full, MOST_OWN_INDICATORS).ok).toBe(false)
  expect(add(EMPTY_WORKSPACE, 1, '  ').ok).toBe(false)
})

test('what was brought here is told from what was built into an area', () => {
  expect(isBroughtHere(ownIndicatorId({ id: id(1) }))).toBe(true)
  expect(isBroughtHere('own-library-cards')).toBe(false)
  expect(isBroughtHere('imd')).toBe(false)
})

test('what is removed leaves a tombstone and cannot be removed again', () => {
  const removed = removeOwnIndicator(filled(2), { id: id(0), now: Date.now() })
  if (!removed.ok) throw new Error(removed.problem)
  const { workspace, sentence } = removed.value
  expect(sentence).toBe('Removed “Figures 0”')
  expect(ownIndicatorsOf(workspace, 'testford').map(({ title }) => title)).toEqual(['Figures 1'])
  expect(workspace.ownIndicators).toHaveLength(2)
  expect(removeOwnIndicator(workspace, { id: id(0), now: Date.now() }).ok).toBe(false)
})
