import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeHead, decodeText, unpack, unpackHead } from './bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('gzip is taken off whatever the name; a cut one is a plain problem', () => {
  const zipped = gzipSync('LSOA21CD,LSOA21NM\n'.repeat(500))
  const whole = unpack(zipped, 'a.csv')
  expect(whole.ok && decodeText(whole.value)).toContain('LSOA21CD')
  const cut = unpack(zipped.subarray(0, zipped.length - 9), 'a.csv.gz')
  expect(cut).toMatchObject({ ok: false, problem: { where: 'a.csv.gz' } })
})

test('the beginning of a gzip can be read without its end', () => {
  const noise = Array.from({ length: 20_000 }, (_, i) => String((i * 7919) % 100_003)).join(',')
  const zipped = gzipSync(noise)
  const head = decodeText(unpackHead(zipped.subarray(0, zipped.length / 2)))
  expect(head.length).toBeGreaterThan(1000)
  expect(noise.startsWith(head)).toBe(true)
})

test('bytes that are not UTF-8 are Windows-1252', () => {
  expect(decodeText(Uint8Array.from([0x53, 0x74, 0x92, 0xe9]))).toBe('St\u2019\u00e9')
  expect(decodeText(utf8('caf\u00e9'))).toBe('caf\u00e9')
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x41, 0x00]))).toBe('A')
})

test('a character cut through at the end of a head does not turn it into Windows-1252', () => {
  const bytes = utf8('caf\u00e9 \u00e9')
  expect(decodeHead(bytes.subarray(0, bytes.length - 1))).toContain('caf\u00e9')
})
