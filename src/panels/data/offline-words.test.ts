import { expect, test } from 'vitest'
import { appWords, areaWords, networkWords } from './offline-words.ts'

const KEPT = { id: 'a', title: 'A', edition: 'e', keptAt: '2026-11-26T08:00:00Z', bytes: 2_612_000 }

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a kept area is said with date and size, what failed beside it', () => {
  expect(areaWords({ kept: KEPT, isUnderway: false, failure: null }).map(plain)).toEqual([
    'Kept since 26 November 2026, 2.6 MB.',
  ])
  expect(areaWords({ kept: KEPT, isUnderway: true, failure: 'No answer.' })).toHaveLength(2)
  expect(areaWords({ kept: null, isUnderway: true, failure: null })).toEqual(['Being kept…'])
  expect(areaWords({ kept: null, isUnderway: false, failure: 'Full.' })).toEqual([
    'Not kept.',
    'Full.',
  ])
})

test('the network counts where the page is kept, and a page that is not says why', () => {
  expect(networkWords('away', { kind: 'kept' })).toMatch(/^There is none right now/)
  expect(networkWords('away', { kind: 'being-kept' })).toBeNull()
  expect(appWords({ kind: 'not-kept', sentence: 'By https only.' })).toBe(
    'Not kept. By https only.',
  )
})
