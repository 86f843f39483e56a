import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinePolygon } from '../../domain/zones/zone.ts'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import { PackedReader, PackedWriter } from './packed-bytes.ts'
import { packCodes, unpackCodes } from './packed-codes.ts'
import { fitsGrid, packLine, unpackLine } from './packed-line.ts'

test('bytes come back from base64url, which is what every other encoder writes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64Url(text)).toEqual(bytes)
    }),
  )
})

test('a text that no encoder writes is refused', () => {
  for (const text of ['A', 'AAAAA', 'AB=', 'A+BC', 'AB CD', 'Af', 'AAAé']) {
    expect(fromBase64Url(text)).toBeNull()
  }
})

test('numbers of either sign and texts come back', () => {
  fc.assert(
    fc.property(
      fc.maxSafeNat(),
      fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (count, step, text) => {
        const reader = new PackedReader(
          new PackedWriter().count(count).step(step).text(text).finish(),
        )
        expect([reader.count(), reader.step(), reader.text(1000)]).toEqual([count, step, text])
        expect(reader.isWhole).toBe(true)
      },
    ),
  )
})

test('codes of any pattern come back sorted, each once', () => {
  const code = fc.oneof(
    fc.stringMatching(/^[EWX]0[0-9]{7}$/),
    fc.stringMatching(/^[A-Z]{0,3}[0-9]{0,20}$/),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(code, { maxLength: 60 }), (codes) => {
      const writer = new PackedWriter()
      packCodes(writer, codes)
      const reader = new PackedReader(writer.finish())
      expect(unpackCodes(reader)).toEqual([...new Set(codes)].sort())
      expect(reader.isWhole).toBe(true)
    }),
  )
})

/** Positions ten metres apart or more: those that fall together on the grid become one. */
const positions = fc.uniqueArray(
  fc.tuple(
    fc.double({ min: -6, max: 2, noNaN: true }),
    fc.double({ min: 50, max: 56, noNaN: true }),
  ),
  {
    selector: ([lng, lat]) => `${Math.round(lng * 1e4)} ${Math.round(lat * 1e4)}`,
    minLength: 3,
    maxLength: 30,
  },
)

test('every position of a line comes back within half a step of the grid', () => {
  fc.assert(
    fc.property(positions, (ring) => {
      const writer = new PackedWriter()
      packLine(writer, [[ring, ring.slice(0, 3).reverse()]], 5)
      const [[outer, hole = []] = [[]]] = unpackLine(new PackedReader(writer.finish()))
      const isNear = (lng: number, lat: number, to: readonly (readonly [number, number])[]) =>
        to.some(([x, y]) => Math.abs(x - lng) < 0.0000051 && Math.abs(y - lat) < 0.0000051)
      expect(ring.filter(([lng, lat]) => !isNear(lng, lat, outer))).toEqual([])
      expect(outer.filter(([lng, lat]) => !isNear(lng, lat, ring))).toEqual([])
      expect(hole).toHaveLength(3)
    }),
  )
})

test('exactly written, every position comes back bit for bit; what is no place on the globe is damage', () => {
  fc.assert(
    fc.property(positions, fc.double(), (ring, other) => {
      const line: LinePolygon[] = [[ring, ring.slice(0, 3).reverse()]]
      const writer = new PackedWriter()
      packLine(writer, line, 'exact')
      const reader = new PackedReader(writer.finish())
      expect(unpackLine(reader)).toEqual(line)
      expect(reader.isWhole).toBe(true)

      const odd = new PackedWriter()
      packLine(odd, [[[...ring, [0, other]]]], 'exact')
      const oddReader = new PackedReader(odd.finish())
      unpackLine(oddReader)
      expect(oddReader.isWhole).toBe(Math.abs(other) <= 90)
    }),
  )
})

test('a line smaller than the grid keeps its shape on the finer one, a speck of dust does not', () => {
  const square = (side: number) =>
    [
      [-1.9, 52.5],
      [-1.9 + side, 52.5],
      [-1.9 + side, 52.5 + side],
    ] as const
  const writer = new PackedWriter()
  expect(fitsGrid([[square(0.000002)]], 5)).toBe(false)
  packLine(writer, [[square(0.000002)], [square(0.00000001)]], 7)
  const reader = new PackedReader(writer.finish())
  const lines = unpackLine(reader)
  expect(reader.isWhole).toBe(true)
  expect(lines).toHaveLength(1)
  expect(lines[0]?.[0]).toEqual([
    [-1.9, 52.5],
    [-1.899998, 52.5],
    [-1.899998, 52.500002],
  ])
})
