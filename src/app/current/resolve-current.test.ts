import { expect, test } from 'vitest'
import { TESTFORD } from '../../panels/current-fixture.tsx'
import { factsOf, indicatorsOf, rowOf, selectedRow } from './resolve-current.ts'

test('every code is found in its row, and others are not', () => {
  TESTFORD.neighbourhoods.codes.forEach((code, row) => {
    expect(rowOf(TESTFORD.neighbourhoods, code)).toBe(row)
  })
  expect(rowOf(TESTFORD.neighbourhoods, 'E01000000A')).toBeNull()
  expect(rowOf(TESTFORD.neighbourhoods, 'A')).toBeNull()
  expect(rowOf(TESTFORD.neighbourhoods, 'Z')).toBeNull()
})

test('a selection is a row of its own level; a place is none', () => {
  const code = TESTFORD.wards.codes[1] ?? ''
  expect(selectedRow(TESTFORD, { kind: 'ward', code })).toEqual({ level: 'ward', row: 1 })
  expect(selectedRow(TESTFORD, { kind: 'neighbourhood', code })).toBeNull()
  expect(selectedRow(TESTFORD, { kind: 'place', id: 'urn:1' })).toBeNull()
  expect(selectedRow(TESTFORD, null)).toBeNull()
})

test('only indicators that the area has facts of are offered, in catalogue order', () => {
  const ids = indicatorsOf(TESTFORD, 'ward').map(({ id }) => id)
  expect(ids).toEqual([
    'imd',
    'unemployment-claimants',
    'no-qualifications',
    'good-health',
    'housing-barriers',
  ])
  expect(factsOf(TESTFORD, 'ward', 'imd')).toMatchObject({ id: 'imd', level: 'ward' })
  expect(factsOf(TESTFORD, 'ward', 'crime')).toBeNull()
})
