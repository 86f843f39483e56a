import { expect, test } from 'vitest'
import { MOST_ZONES, ZONE_MARKS } from './zone-mark.ts'

test('twelve zones differ in letter, and in line style where the colour is the same', () => {
  expect(MOST_ZONES).toBe(12)
  expect(new Set(ZONE_MARKS.map(({ letter }) => letter)).size).toBe(MOST_ZONES)
  expect(new Set(ZONE_MARKS.map(({ dashes }) => dashes.join(' '))).size).toBe(MOST_ZONES)
  const pairs = new Set(ZONE_MARKS.map(({ colour, dashes }) => `${colour} ${dashes.join(' ')}`))
  expect(pairs.size).toBe(MOST_ZONES)
})
