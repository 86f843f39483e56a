import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NeighbourhoodTable, WardTable } from '../../domain/area.ts'
import { readAdjacency, writeAdjacency } from './adjacency.ts'
import { type NamedColumn, writeArrow } from './arrow-file.ts'
import { readOutputAreas, writeOutputAreas } from './output-areas.ts'
import { readPostcodes, writePostcodes } from './postcodes.ts'
import { levelColumns, readNeighbourhoods, readWards, writeLevelTable } from './tables.ts'

const people = fc.double({ min: 0, max: 1e7, noNaN: true })
const lng = fc.double({ min: -180, max: 180, noNaN: true })
const lat = fc.double({ min: -90, max: 90, noNaN: true })

function column(size: number, item: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> {
  return fc
    .array(item, { minLength: size, maxLength: size })
    .map((numbers) => Float64Array.from(numbers))
}

function indicator(size: number, highestState: number) {
  const cell = fc.tuple(
    fc.integer({ min: 0, max: highestState }),
    fc.float({ noNaN: true }),
    people,
  )
  const cells = fc.array(cell, { minLength: size, maxLength: size })
  return cells.map((rows) => ({
    states: Uint8Array.from(rows, ([state]) => state),
    values: Float32Array.from(rows, ([state, value]) =>
      state === 0 && Number.isFinite(value) ? value : state === 0 ? 0 : Number.NaN,
    ),
    denominators: Float64Array.from(rows, ([, , denominator]) => denominator),
  }))
}

const codes = fc
  .uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 12 })
  .map((all) => all.sort((a, b) => (a < b ? -1 : 1)))

function levelParts(highestState: number) {
  return codes.chain((all) => {
    const size = all.length
    const id = fc.constantFrom('imd', 'good-health', 'attainment-16')
    return fc.record({
      size: fc.constant(size),
      codes: fc.constant(all),
      names: fc.array(fc.string({ unit: 'grapheme' }), { minLength: size, maxLength: size }),
      residents: column(size, people),
      residentsByBand: fc
        .dictionary(fc.constantFrom('0_15', '16_24', '65_plus'), column(size, people))
        .map((bands) => new Map(Object.entries(bands))),
      lng: column(size, lng),
      lat: column(size, lat),
      surfaceKm2: column(size, people),
      imdDecile: fc
        .array(fc.nat(10), { minLength: size, maxLength: size })
        .map((deciles) => Uint8Array.from(deciles)),
      indicators: fc
        .dictionary(id, indicator(size, highestState))
        .map((all) => new Map(Object.entries(all))),
    })
  })
}

test('neighbourhoods come back as they were', () => {
  fc.assert(
    fc.property(levelParts(3), fc.nat(), (parts, ward) => {
      const wardRows = Uint32Array.from(parts.codes, () => ward)
      const table: NeighbourhoodTable = { level: 'neighbourhood', wardRows, ...parts }
      const read = readNeighbourhoods(writeLevelTable(table))
      expect(read.ok ? read.value : read.problem).toEqual(table)
    }),
  )
})

test('wards come back as they were', () => {
  fc.assert(
    fc.property(levelParts(4), (parts) => {
      const table: WardTable = { level: 'ward', ...parts }
      const read = readWards(writeLevelTable(table))
      expect(read.ok ? read.value : read.problem).toEqual(table)
    }),
  )
})

const small: WardTable = {
  level: 'ward',
  size: 2,
  codes: ['A', 'B'],
  names: ['Aston', 'Bournville'],
  residents: Float64Array.of(10, 20),
  residentsByBand: new Map([['0_15', Float64Array.of(1, 2)]]),
  lng: Float64Array.of(-1.9, -1.8),
  lat: Float64Array.of(52, 53),
  surfaceKm2: Float64Array.of(1, 2),
  imdDecile: Uint8Array.of(0, 0),
  indicators: new Map([
    [
      'imd',
      {
        values: Float32Array.of(40, Number.NaN),
        denominators: Float64Array.of(10, 0),
        states: Uint8Array.of(0, 4),
      },
    ],
  ]),
}

/** `wards.arrow` with one column in place of another. */
function withColumn(name: string, values: NamedColumn[1]) {
  const columns = levelColumns(small).map((known): NamedColumn => {
    return known[0] === name ? [name, values] : known
  })
  return readWards(writeArrow(columns))
}

test.each([
  ['code', ['B', 'A'], 'row 1'],
  ['code', ['A', 'A'], 'row 1'],
  ['residents', Float64Array.of(1, -1), 'row 1'],
  ['residents', Float64Array.of(Number.NaN, 1), 'row 0'],
  ['residents', Float32Array.of(1, 1), 'column residents'],
  ['lat', Float64Array.of(52, 100), 'column lat, row 1'],
  ['imd_decile', Uint8Array.of(0, 11), 'row 1'],
  ['imd', Float32Array.of(Number.NaN, Number.NaN), 'column imd, row 0'],
  ['imd', Float32Array.of(1, 2), 'column imd, row 1'],
  ['imd__state', Uint8Array.of(0, 5), 'column imd__state, row 1'],
  ['imd__denominator', Float64Array.of(1, Number.NaN), 'row 1'],
])('refuses a wrong column %s %o', (name, values, where) => {
  const read = withColumn(name, values)
  expect(read.ok ? '' : read.problem.where).toContain(where)
})

test('refuses columns that are missing, in another order, twice or of another version', () => {
  const columns = levelColumns(small)
  const shortened = columns.slice(0, -1)
  const swapped = [columns[1], columns[0], ...columns.slice(2)].flatMap((one) => (one ? [one] : []))
  const twice = [...columns, ...columns.slice(-3)]
  for (const wrong of [shortened, swapped, twice]) {
    expect(readWards(writeArrow(wrong)).ok).toBe(false)
  }
  expect(readNeighbourhoods(writeArrow(columns)).ok).toBe(false)
})

test('state 4 is for wards only', () => {
  const table: NeighbourhoodTable = {
    ...small,
    level: 'neighbourhood',
    wardRows: Uint32Array.of(0, 0),
  }
  const read = readNeighbourhoods(writeLevelTable(table))
  expect(read.ok ? '' : read.problem.where).toContain('imd__state')
})

test('output areas and postcodes come back as they were', () => {
  const rows = fc.array(fc.tuple(lng, lat, people, fc.nat()), { maxLength: 30 })
  fc.assert(
    fc.property(rows, codes, (all, postcodes) => {
      const table = {
        size: all.length,
        lng: Float64Array.from(all, ([x]) => x),
        lat: Float64Array.from(all, ([, y]) => y),
        residents: Float64Array.from(all, ([, , residents]) => residents),
        neighbourhoodRows: Uint32Array.from(all, ([, , , row]) => row),
      }
      const read = readOutputAreas(writeOutputAreas(table))
      expect(read.ok && read.value).toEqual(table)
      const points = {
        size: postcodes.length,
        postcodes,
        lng: Float64Array.from(postcodes, () => 1),
        lat: Float64Array.from(postcodes, () => 2),
      }
      const readPoints = readPostcodes(writePostcodes(points))
      expect(readPoints.ok && readPoints.value).toEqual(points)
    }),
  )
})

test('adjacency comes back when sorted with a below b, and is refused otherwise', () => {
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9), people), { maxLength: 20 })
  fc.assert(
    fc.property(pairs, (all) => {
      const table = {
        size: all.length,
        a: Uint32Array.from(all, ([a]) => a),
        b: Uint32Array.from(all, ([, b]) => b),
        sharedM: Float64Array.from(all, ([, , metres]) => metres),
      }
      const keys = all.map(([a, b]) => 10 * a + b)
      const isRight =
        all.every(([a, b]) => a < b) && keys.every((key, i) => i === 0 || key > (keys[i - 1] ?? 0))
      const read = readAdjacency(writeAdjacency(table))
      expect(read.ok).toBe(isRight)
      if (read.ok) expect(read.value).toEqual(table)
    }),
  )
})
