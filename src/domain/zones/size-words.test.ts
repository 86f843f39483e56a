import { expect, test } from 'vitest'
import { sizeWords } from './size-words.ts'
import { smallZone } from './zone-fixture.ts'

const words = (...parameters: Parameters<typeof sizeWords>) =>
  sizeWords(...parameters).replaceAll('\u00a0', ' ')

test('a zone of the list says whom it takes in, its schools once they are known', () => {
  const size = { residents: 36_844.4, neighbourhoods: 21, schools: 14 }
  expect(words(smallZone(), size)).toBe('36,844 residents · 14 schools')
  expect(words(smallZone(), { ...size, schools: null })).toBe(
    '36,844 residents · 21 neighbourhoods',
  )
  expect(words(smallZone(), { residents: 1, neighbourhoods: 1, schools: 1 })).toBe(
    '1 resident · 1 school',
  )
})

test('what is odd of it is said too', () => {
  const line = smallZone({ hidden: true, shape: { kind: 'own-line', polygons: [] } })
  const size = { residents: 900, neighbourhoods: 2, schools: 0 }
  expect(words(line, size)).toBe('900 residents · 0 schools · own line · hidden on the map')
  expect(words(line, { ...size, neighbourhoods: 0 })).toContain('Empty')
})
