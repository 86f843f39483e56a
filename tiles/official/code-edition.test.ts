import { expect, test } from 'vitest'
import { checkCodes } from './code-edition.ts'

// E01004142 (Sutton 012D) was split in 2021 into E01034156 and others.
const EVERY = new Set(['E01000001', 'E01034156', 'W01000001'])

test('codes that only the 2011 edition had are named', () => {
  const { problem } = checkCodes('ts037.csv', ['E01000001', 'E01004142'], EVERY)
  expect(problem).toMatchObject({
    where: 'ts037.csv',
    found: expect.stringContaining('E01004142') as unknown,
  })
})

test('codes that no edition had are counted, Welsh ones are not strange', () => {
  const codes = ['E01000001', 'E01099999', 'W01001234', 'Total']
  expect(checkCodes('f', codes, EVERY)).toEqual({ unknown: ['E01099999', 'Total'], problem: null })
})

test('without a list of all LSOAs nothing is said', () => {
  expect(checkCodes('f', ['E01004142'], null)).toEqual({ unknown: [], problem: null })
})
