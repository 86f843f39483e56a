import { expect, test } from 'vitest'
import { smallArea } from '../area-fixture.ts'
import { foundWords, hitWords, nothingFoundWords } from './answer-words.ts'

const AREA = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: [{ name: 'Testford 001A', ward: 0, residents: 1500, cells: {} }],
})
const OPTIONS = { area: AREA, postcodes: null, kindTitle: () => 'Library' }

test('a listener is told how many of each kind', () => {
  const group = (kind: 'ward' | 'school', found: number) => ({ kind, found, hits: [] })
  expect(foundWords([group('ward', 1), group('school', 1234)])).toBe(
    '1 ward and 1,234 schools found. Down arrow goes through them.',
  )
  expect(foundWords([])).toBe('Nothing found.')
})

test('in vain: what was searched and what to try; a postcode may be elsewhere', () => {
  expect(nothingFoundWords(' xylo ', 'Testford')).toMatch(/“xylo”.*wards, neighbourhoods.*Try/)
  expect(nothingFoundWords('B44 9', 'Testford')).toMatch(/no postcode.*another area/)
})

test('hits name their ward and what they are', () => {
  const row = { level: 'neighbourhood', row: 0 } as const
  expect(hitWords({ kind: 'neighbourhood', target: row }, OPTIONS)).toEqual({
    title: 'Testford 001A',
    note: 'Mill Hill ward · N100',
  })
  expect(hitWords({ kind: 'ward', target: { level: 'ward', row: 0 } }, OPTIONS)).toEqual({
    title: 'Mill Hill',
    note: 'Ward · 1,500 residents',
  })
})
