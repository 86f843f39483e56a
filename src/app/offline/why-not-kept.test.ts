import { expect, test } from 'vitest'
import { whyNotKept } from './why-not-kept.ts'

const GOOD = { isDevelopment: false, isSecure: true, hasServiceWorkers: true }

test('the first reason that holds is said; where none does, nothing', () => {
  expect(whyNotKept(GOOD)).toBeNull()
  expect(whyNotKept({ ...GOOD, isDevelopment: true })).toContain('worked on')
  expect(whyNotKept({ ...GOOD, isSecure: false, hasServiceWorkers: false })).toContain('https')
  expect(whyNotKept({ ...GOOD, hasServiceWorkers: false })).toContain('private window')
})
