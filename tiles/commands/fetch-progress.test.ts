import { expect, test } from 'vitest'
import { stepDetail } from './fetch-progress.ts'

test('a download shows its bar, its per cent and its size', () => {
  const half = { name: 'a.zip', done: 4_300_000, total: 8_600_000, unit: 'bytes' } as const
  expect(stepDetail(half)).toBe(' [##########          ] 50% 4.1 of 8.2 MB')
  expect(stepDetail({ ...half, done: 8_600_000 })).toBe(
    ' [####################] 100% 8.2 of 8.2 MB',
  )
})

test('where the size is not known, what came is all there is to say', () => {
  expect(stepDetail({ name: 'a.csv', done: 1_572_864, total: null, unit: 'bytes' })).toBe(' 1.5 MB')
  expect(stepDetail({ name: 'a', done: 12_000, total: null, unit: 'rows' })).toBe(' 12,000 rows')
})
