import { expect, test } from 'vitest'
import { currentOf, TESTFORD } from '../../panels/current-fixture.tsx'
import { deskLabels, projectorLabels } from './map-labels.ts'

const { indicator } = currentOf()
const labelled = (options: Partial<Parameters<typeof projectorLabels>[0]>) =>
  projectorLabels({
    area: TESTFORD,
    level: 'neighbourhood',
    indicator,
    spotlight: null,
    ...options,
  }).map(({ text }) => text)

test('on a desk every ward has its name, and those outside of the spotlight are faded', () => {
  const faded = (spotlight: number | null) =>
    deskLabels({ area: TESTFORD, spotlight }).map((label) => label.faded)
  expect(faded(null)).toEqual([false, false, false])
  expect(faded(1)).toEqual([true, false, true])
})

test('for a room the wards whose figures stand out come first, one without a figure last', () => {
  const names = labelled({})
  expect(names.toSorted()).toEqual(TESTFORD.wards.names.toSorted())
  expect(names.at(-1)).toBe('Old Docks')
})

test('in the spotlight stand the figures of its neighbourhoods, or the ward with its own', () => {
  expect(labelled({ spotlight: 1 })).toEqual(['21.0', '12.0', '8.0', '60.0'])
  expect(labelled({ spotlight: 1, level: 'ward' })).toEqual(['Riverside\n25.3'])
})

test('what has no figure has no label, and a ward without one its name alone', () => {
  const { indicators } = currentOf()
  const claimants = indicators.find(({ id }) => id === 'unemployment-claimants') ?? indicator
  expect(labelled({ spotlight: 1, indicator: claimants })).toHaveLength(3)
  expect(labelled({ spotlight: 2, level: 'ward' })).toEqual(['Old Docks'])
})
