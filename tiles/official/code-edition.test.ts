import { expect, test } from 'vitest'
import { checkCodes, checkReplaced } from './code-edition.ts'

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

test('in files of one authority a strange code in place of its own is of another edition', () => {
  const authorities = [
    {
      newest: 'E09000001',
      name: 'City',
      codes: ['E09000001'],
      neighbourhoods: ['E01000001', 'E01000002'],
    },
  ]
  const area = {
    wanted: new Set(['E01000001', 'E01000002']),
    membership: { authorities, everyLsoa: null },
  }
  const check = (...codes: string[]) => checkReplaced('ts037.csv', new Set(codes), area)
  expect(check('E01000001', 'E01004142')?.found).toBe('E01004142, and none for E01000002')
  expect(check('E01000001', 'E01000002', 'E01004142')).toBeNull()
  expect(check('E01000001')).toBeNull()
})
