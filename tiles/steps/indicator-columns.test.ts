import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CellInput, CountryColumn } from '../area-input.ts'
import { countMissing, ownColumn, wardColumn } from './indicator-columns.ts'
import { nationalNeighbourhoods, nationalWards } from './national.ts'

const denominator = fc.integer({ min: 0, max: 3000 })
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ value: fc.double({ min: 0, max: 100, noNaN: true }), denominator }),
  },
  fc.record({
    missing: fc.constantFrom('suppressed', 'not-collected', 'not-comparable'),
    denominator,
  }),
)
const WARDS = 4
const rows = fc.array(fc.tuple(fc.option(cell), fc.nat(WARDS - 1)), { minLength: 1, maxLength: 20 })

test('ward figures are sums over their neighbourhoods; each ward without any has state 4', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const codes = all.map((_, row) => String(row))
      const cells = new Map(all.flatMap(([one], row) => (one ? [[String(row), one]] : [])))
      const given = { id: 'x', level: 'neighbourhood', edition: '', weight: '' } as const
      const column = ownColumn({ ...given, sources: [], country: null, cells }, codes)
      const wards = wardColumn(
        column,
        Uint32Array.from(all, ([, ward]) => ward),
        WARDS,
      )
      for (let ward = 0; ward < WARDS; ward++) {
        const own = all.filter(([, one]) => one === ward).map(([one]) => one)
        const valued = own.flatMap((one) => (one && 'value' in one ? [one] : []))
        const people = valued.reduce((sum, one) => sum + one.denominator, 0)
        const total = valued.reduce((sum, one) => sum + one.value * one.denominator, 0)
        expect(wards.denominators[ward]).toBe(people)
        if (people > 0) expect(wards.values[ward]).toBeCloseTo(total / people, 9)
        else expect(wards.values[ward]).toBeNaN()
        if (own.length === 0) expect(wards.states[ward]).toBe(4)
        else expect(wards.states[ward] === 0).toBe(people > 0)
      }
    }),
  )
})

test('a ward without values takes the commonest reason, the lower state on a tie', () => {
  const states = Uint8Array.of(1, 3, 3, 1, 2, 2, 0)
  const values = Float64Array.of(...Array<number>(6).fill(Number.NaN), 5)
  const wardRows = Uint32Array.of(0, 0, 0, 1, 1, 2, 3)
  const wards = wardColumn({ values, denominators: new Float64Array(7), states }, wardRows, 5)
  expect([...wards.states]).toEqual([3, 1, 2, 2, 4])
  expect(countMissing(wards.states)).toEqual({
    suppressed: 1,
    notCollected: 2,
    notComparable: 1,
    noBestFit: 1,
  })
})

const manyRows = 3000
const country = fc
  .array(fc.tuple(fc.double({ min: 0, max: 80, noNaN: true }), fc.nat(2000)), {
    minLength: manyRows,
    maxLength: manyRows,
  })
  .map(
    (all): CountryColumn => ({
      codes: all.map((_, row) => `E${String(row)}`),
      // Some whole numbers, so that there are ties.
      values: Float64Array.from(all, ([value], row) => (row % 3 === 0 ? Math.round(value) : value)),
      denominators: Float64Array.from(all, ([, people]) => people + 1),
      edition: '2025',
      weight: 'residents',
      method: 'As published.',
    }),
  )

test('"higher than" read from the quantiles is within 0.1 point of counting the full column', () => {
  fc.assert(
    fc.property(country, (column) => {
      const national = nationalNeighbourhoods(column)
      if (!national) throw new Error('no national figures')
      const table = Float32Array.from(column.values)
      const sorted = Float32Array.from(table).sort()
      for (let row = 0; row < manyRows; row += 7) {
        const value = table[row] ?? 0
        const lower = sorted.findIndex((one) => one >= value)
        const read = national.quantiles.findIndex((quantile) => quantile >= value) / 10
        expect(Math.abs(read - (100 * lower) / manyRows)).toBeLessThanOrEqual(0.1 + 1e-9)
      }
    }),
    { numRuns: 8 },
  )
})

test('national means are plain sums, and wards are grouped by the lookup', () => {
  const column: CountryColumn = {
    codes: ['a', 'b', 'c', 'd', 'e'],
    values: Float64Array.of(10, 20, 60, Number.NaN, 40),
    denominators: Float64Array.of(1, 3, 2, 9, 4),
    edition: '2025',
    weight: 'residents',
    method: 'As published.',
  }
  const national = nationalNeighbourhoods(column)
  expect(national).toMatchObject({ n: 4, weightedMean: 35, unweightedMean: 32.5 })
  expect(national?.quantiles.length).toBe(1001)
  expect(national?.quantiles[0]).toBe(10)
  expect(national?.quantiles[1000]).toBe(60)
  const wardOf = new Map([
    ['a', 'W1'],
    ['b', 'W1'],
    ['c', 'W2'],
    ['d', 'W3'],
  ])
  const wards = nationalWards(column, { wardOf, edition: 'lookup 2024' })
  // W1 = (10 + 60) / 4 = 17.5 of 4 people, W2 = 60 of 2; "e" has no ward, "d" no value.
  expect(wards).toMatchObject({ n: 2, weightedMean: 190 / 6, unweightedMean: 38.75 })
  expect(wards?.method).toContain('lookup 2024')
  expect(
    nationalNeighbourhoods({ ...column, values: new Float64Array(5).fill(Number.NaN) }),
  ).toBeNull()
})
