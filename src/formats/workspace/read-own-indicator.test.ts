import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallOwnIndicator } from '../../domain/own-indicators/own-indicator-fixture.ts'
import { readOwnIndicator } from './read-own-indicator.ts'

const RECORD = smallOwnIndicator({
  figures: [{ code: 'N100', value: 0, missing: null, weight: 12 }],
})

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
    fc.property(figures, fc.boolean(), (list, averaged) => {
      const record = { ...RECORD, figures: list, averaged }
      expect(readOwnIndicator(record)).toEqual({ ok: true, value: record })
    }),
  )
})

test('a record of before kinds of figures were asked is one that may be averaged', () => {
  const { averaged, ...before } = RECORD
  expect(averaged).toBe(true)
  expect(readOwnIndicator(before)).toEqual({ ok: true, value: RECORD })
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
