import { expect, test } from 'vitest'
import { MOST_ZONES, ZONE_MARKS } from './zone-mark.ts'

test('twelve zones differ in letter, and in line style whatever their colour', () => {
  expect(MOST_ZONES).toBe(12)
  expect(new Set(ZONE_MARKS.map(({ letter }) => letter)).size).toBe(MOST_ZONES)
  expect(new Set(ZONE_MARKS.map(({ dashes }) => dashes.join(' '))).size).toBe(MOST_ZONES)
})
