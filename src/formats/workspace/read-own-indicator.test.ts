import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnIndicatorRecord } from '../../domain/workspace/own-indicator.ts'
import { readOwnIndicator } from './read-own-indicator.ts'

const moment = '2026-01-01T09:00:00.000Z'
const RECORD: OwnIndicatorRecord = {
  id: '0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90',
  area: 'testford',
  createdAt: moment,
  changedAt: moment,
  deletedAt: null,
  title: 'Library cards',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  denominatorWords: 'of children',
  source: 'the library',
  year: '2026',
  level: 'neighbourhood',
  codeEdition: 'LSOA 2021',
  figures: [{ code: 'N100', value: 0, missing: null, weight: 12 }],
}

const figures = fc
  .uniqueArray(
    fc.record({
      code: fc.stringMatching(/^[A-Z]\d{2,6}$/),
      number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      weight: fc.option(fc.nat()),
    }),
    { selector: ({ code }) => code },
  )
  .map((list) =>
    list
      .map(({ code, number, weight }) => ({
        code,
        value: number,
        missing: number === null ? ('suppressed' as const) : null,
        weight,
      }))
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  )

test('what is kept comes back as it was', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const record = { ...RECORD, figures: list }
      expect(readOwnIndicator(record)).toEqual({ ok: true, value: record })
    }),
  )
})

test.each([
  [{ unit: 'miles' }, '"unit"'],
  [{ level: 'street' }, '"level"'],
  [{ decimals: 9 }, '"decimals"'],
  [{ direction: 'up' }, '"direction"'],
  [{ figures: [{ code: 'N100', value: null, missing: null, weight: null }] }, '"figures"'],
  [{ figures: [{ code: 'N100', value: Infinity, missing: null, weight: null }] }, '"figures"'],
  [{ figures: {} }, '"figures"'],
])('%j is refused with its reason', (change, words) => {
  const read = readOwnIndicator({ ...RECORD, ...change })
  expect(read.ok ? '' : read.problem).toContain(words)
})

test('anything else is refused without an exception', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readOwnIndicator(value).ok).toBe(false)
    }),
  )
})
