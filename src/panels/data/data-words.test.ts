import { expect, test } from 'vitest'
import { TESTFORD } from '../current-fixture.tsx'
import {
  attributionLines,
  bytesWords,
  dateWords,
  missingWords,
  shortChecksum,
  wardAssignmentWords,
} from './data-words.ts'

test('a date is written out, and what is no date is left as it is', () => {
  expect(dateWords('2026-11-22T23:30:00Z')).toBe('22 November 2026')
  expect(dateWords('last week')).toBe('last week')
})

test('what is missing is counted by reason', () => {
  const none = { suppressed: 0, notCollected: 0, notComparable: 0, noBestFit: 0 }
  expect(missingWords(none)).toBe('none')
  expect(missingWords({ ...none, suppressed: 3, notCollected: 1200 })).toBe(
    '3 not published and 1,200 not collected',
  )
})

test('how wards were found says whether polygons had to help', () => {
  const wards = {
    ...TESTFORD.manifest.wards,
    lookupEdition: 'December 2025',
    assignedByPolygon: 0,
  }
  expect(wardAssignmentWords(wards)).toBe('December 2025')
  expect(wardAssignmentWords({ ...wards, assignedByPolygon: 7 })).toBe(
    'December 2025; 7 by the ward that holds most of their residents',
  )
  expect(wardAssignmentWords({ ...wards, lookupEdition: null })).toBe(
    'by the ward that holds most of its residents',
  )
})

test('sizes and checksums are short enough to compare by eye', () => {
  expect(bytesWords(12)).toBe('1\u00a0kB')
  expect(bytesWords(1_540_000)).toBe('1.5\u00a0MB')
  expect(shortChecksum(`sha256:${'0123456789abcdef'.repeat(4)}`)).toBe('sha256 0123456789ab…')
})

test('a line of attribution that several sources ask for stands once', () => {
  const [source] = TESTFORD.manifest.sources
  if (source === undefined) throw new Error('Testford has no source')
  const twice = [
    { ...source, attribution: ['A', 'B'] },
    { ...source, attribution: ['B', 'C'] },
  ]
  expect(attributionLines(twice)).toEqual(['A', 'B', 'C'])
})
