import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeSetAside } from './set-aside-file.ts'

test('whatever could not be read is in the file letter by letter, with the reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const setAside = { key: 'zones/torn', name: 'Tile Cross', reason: 'it is damaged', text }
      const file: unknown = JSON.parse(writeSetAside([setAside], '2026-01-01T09:00:00.000Z'))
      expect(file).toMatchObject({
        records: [{ key: 'zones/torn', reason: 'it is damaged', text }],
      })
    }),
  )
})
