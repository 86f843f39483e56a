import { crc32 as referenceCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test('gives the check value of the catalogue of CRC algorithms', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

test('agrees with zlib, in one part or two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      const whole = referenceCrc32(bytes)
      expect(crc32(bytes)).toBe(whole)
      expect(crc32(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(whole)
    }),
  )
})
