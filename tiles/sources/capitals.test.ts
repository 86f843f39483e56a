import { expect, test } from 'vitest'
import { capitalised } from './capitals.ts'

test.each([
  ["ST ANNE'S SURGERY", "St Anne's Surgery"],
  ['HANDSWORTH WOOD MED.CTR.', 'Handsworth Wood Med.Ctr.'],
  ['NHS WALK-IN CENTRE', 'NHS Walk-In Centre'],
  ['DR SMITH & PTNRS', 'Dr Smith & PTNRS'],
  ['The eArly Practice', 'The eArly Practice'],
  ['110-114 CHURCH LANE', '110-114 Church Lane'],
])('%s is written %s', (text, expected) => {
  expect(capitalised(text)).toBe(expected)
})
