import { tableFromIPC } from '@uwdata/flechette'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type NamedColumn, readArrow, writeArrow } from './arrow-file.ts'

const double = fc.double()

/** Columns of one length, each of one of the five types. */
const anyColumns = fc.nat(20).chain((length) => {
  const list = <T>(item: fc.Arbitrary<T>) =>
    fc.array(item, { minLength: length, maxLength: length })
  const values = fc.oneof(
    list(fc.string({ unit: 'grapheme' })),
    list(double).map((numbers) => Float64Array.from(numbers)),
    list(double).map((numbers) => Float32Array.from(numbers)),
    list(fc.nat()).map((numbers) => Uint32Array.from(numbers)),
    list(fc.nat(255)).map((numbers) => Uint8Array.from(numbers)),
  )
  const named = fc.tuple(fc.string({ minLength: 1 }), values)
  return fc.array(named, { minLength: 1, maxLength: 6 })
})

test('columns come back as they were, whatever is in them, from an unaligned copy too', () => {
  fc.assert(
    fc.property(anyColumns, fc.nat(7), (columns: NamedColumn[], shift) => {
      const bytes = writeArrow(columns)
      const shifted = new Uint8Array(bytes.length + shift).subarray(shift)
      shifted.set(bytes)
      const read = readArrow('x.arrow', shifted)
      expect(read.ok && read.value.columns).toEqual(columns)
    }),
  )
})

test('any Arrow reader opens it, and the version stands in the metadata', () => {
  const bytes = writeArrow([['code', ['é', 'b']]])
  const table = tableFromIPC(bytes)
  expect(table.getChild('code').toArray()).toEqual(['é', 'b'])
  expect(table.schema.metadata?.get('zone-explorer-format')).toBe('1')
  expect(new TextDecoder().decode(bytes.subarray(0, 6))).toBe('ARROW1')
})

test('every change of a byte and every cut is found', () => {
  const bytes = writeArrow([
    ['code', ['E01000001', 'E01000002']],
    ['value', Float32Array.of(1, Number.NaN)],
  ])
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ flip
      expect(readArrow('x.arrow', damaged).ok).toBe(false)
    }),
  )
  for (let length = 0; length < bytes.length; length++) {
    const read = readArrow('x.arrow', bytes.subarray(0, length))
    expect(!read.ok && read.problem.where).toBe('x.arrow')
  }
})
