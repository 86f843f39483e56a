import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKeptArea, writeKeptArea } from './kept-area-record.ts'

const word = fc.string({ unit: 'grapheme' })
const kept = fc.record({ id: word, title: word, edition: word, keptAt: word, bytes: fc.nat() })

test('a note comes back as it was written', () => {
  fc.assert(
    fc.property(kept, (area) => {
      expect(readKeptArea(writeKeptArea(area))).toEqual({ ok: true, value: area })
    }),
  )
})

test('a note that is cut, or of a later version, is a problem', () => {
  const text = writeKeptArea({ id: 'a', title: 'A', edition: 'e', keptAt: 'now', bytes: 1 })
  for (let length = 0; length < text.length; length += 1)
    expect(readKeptArea(text.slice(0, length)).ok).toBe(false)
  expect(readKeptArea(text.replace('"version":1', '"version":2')).ok).toBe(false)
})
