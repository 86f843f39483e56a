import { expect, test } from 'vitest'
import { type Area, STATE } from '../area.ts'
import { smallArea } from '../area-fixture.ts'
import { isAveraged } from '../averaged.ts'
import { classify } from '../classify.ts'
import type { OwnFigure, OwnIndicatorRecord } from '../workspace/own-indicator.ts'
import { factsOf } from '../worse-than-country.ts'
import { smallOwnIndicator } from './own-indicator-fixture.ts'
import { withOwnIndicators } from './with-own-indicators.ts'

const TESTFORD = smallArea({
  wards: ['Mill Hill', 'Riverside', 'Old Docks'],
  neighbourhoods: [1000, 3000, 2000].map((residents, row) => ({
    name: `Testford ${row}`,
    ward: row < 2 ? 0 : 1,
    residents,
    cells: { imd: 10 * row },
  })),
})

function record(
  figures: readonly (readonly [code: string, value: number | null, weight?: number])[],
  changes: Partial<OwnIndicatorRecord> = {},
): OwnIndicatorRecord {
  return smallOwnIndicator({
    figures: figures.map(
      ([code, value, weight = null]): OwnFigure => ({
        code,
        value,
        weight,
        missing: value === null ? 'suppressed' : null,
      }),
    ),
    ...changes,
  })
}

const ID = 'own-0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90'
const wardsOf = (area: Area) => Array.from(area.wards.indicators.get(ID)?.values ?? [])

test('without weights wards and the area are weighted by residents', () => {
  const area = withOwnIndicators(TESTFORD, [
    record([
      ['N100', 20],
      ['N101', 60],
      ['N102', 30],
    ]),
  ])
  expect(wardsOf(area)).toEqual([50, 30, Number.NaN])
  expect(area.wards.indicators.get(ID)?.states[2]).toBe(STATE.noBestFit)
  expect(factsOf(area, 'neighbourhood', ID)).toMatchObject({
    areaMean: (20 * 1 + 60 * 3 + 30 * 2) / 6,
    weight: 'residents',
    edition: 'your own figures, 2026',
    national: null,
  })
})

test('weights that came with the figures weigh; one that is missing leaves it to residents', () => {
  const weighed = record([
    ['N100', 20, 30],
    ['N101', 60, 10],
    ['N102', 30, 5],
  ])
  expect(wardsOf(withOwnIndicators(TESTFORD, [weighed]))[0]).toBe(30)
  const partly = record([
    ['N100', 20, 30],
    ['N101', 60],
  ])
  expect(wardsOf(withOwnIndicators(TESTFORD, [partly]))[0]).toBe(50)
})

test('ranks are kept for their own level alone, without any mean', () => {
  const ranks = record(
    [
      ['N100', 1],
      ['N101', 2],
    ],
    { unit: 'score', averaged: false },
  )
  const area = withOwnIndicators(TESTFORD, [ranks])
  expect(factsOf(area, 'neighbourhood', ID)).toMatchObject({ areaMean: null, national: null })
  expect(factsOf(area, 'ward', ID)).toBeUndefined()
  expect(area.wards).toBe(TESTFORD.wards)
  expect(isAveraged(area, ID)).toBe(false)
  expect(isAveraged(area, 'imd')).toBe(true)
})

test('zero is a value; what is suppressed and what is not named are kept apart', () => {
  const area = withOwnIndicators(TESTFORD, [
    record([
      ['N100', 0],
      ['N101', null],
    ]),
  ])
  expect(Array.from(area.neighbourhoods.indicators.get(ID)?.states ?? [])).toEqual([
    STATE.value,
    STATE.suppressed,
    STATE.notCollected,
  ])
  expect(factsOf(area, 'neighbourhood', ID)?.missing).toMatchObject({
    suppressed: 1,
    notCollected: 1,
  })
})

test('figures of wards stand at ward level alone', () => {
  const area = withOwnIndicators(TESTFORD, [
    record(
      [
        ['W100', 5],
        ['W101', 9],
      ],
      { level: 'ward' },
    ),
  ])
  expect(wardsOf(area).slice(0, 2)).toEqual([5, 9])
  expect(factsOf(area, 'neighbourhood', ID)).toBeUndefined()
  expect(area.neighbourhoods).toBe(TESTFORD.neighbourhoods)
})

test('they are cut into classes like any other, and are marked as one’s own', () => {
  const area = withOwnIndicators(TESTFORD, [
    record([
      ['N100', 20],
      ['N101', 60],
      ['N102', 30],
    ]),
  ])
  const facts = factsOf(area, 'neighbourhood', ID)
  if (facts === undefined) throw new Error('No facts')
  const { counts } = classify({
    table: area.neighbourhoods,
    indicator: ID,
    direction: 'lower-is-worse',
    facts,
    frame: 'auto',
  })
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3)
  expect(area.manifest.ownIndicators[0]?.title).toBe('Library cards (your own figures)')
  expect(withOwnIndicators(TESTFORD, [])).toBe(TESTFORD)
})
