import { expect, test } from 'vitest'
import { newestCode } from './authority-recodes.ts'
import { chooseAuthorities } from './choose-authorities.ts'
import type { Authority } from './membership.ts'

function authority(name: string, code: string): Authority {
  return { newest: newestCode(code), name, codes: [code], neighbourhoods: ['E01000001'] }
}

const AUTHORITIES = [
  authority('Newcastle upon Tyne', 'E08000021'),
  authority('Newcastle-under-Lyme', 'E07000195'),
  authority('Bournemouth, Christchurch and Poole', 'E06000058'),
  authority('Sheffield', 'E08000019'),
  authority('Westmorland and Furness', 'E06000064'),
  authority('York', 'E06000014'),
  authority('Yorkshire Made Up', 'E06000099'),
]

function names(...asked: string[]) {
  const choice = chooseAuthorities(asked, AUTHORITIES)
  return choice.ok ? choice.value.authorities.map(({ name }) => name) : choice.problem.found
}

test('names are found whatever the case, whole before beginnings', () => {
  expect(names('sheffield')).toEqual(['Sheffield'])
  expect(names('bournemouth')).toEqual(['Bournemouth, Christchurch and Poole'])
  expect(names('YORK')).toEqual(['York'])
})

test('a beginning of several names its candidates', () => {
  const found = names('newcastle')
  expect(found).toContain('Newcastle upon Tyne (E08000021)')
  expect(found).toContain('Newcastle-under-Lyme (E07000195)')
})

test('codes of any edition mean the authority of today', () => {
  expect(names('E08000019')).toEqual(['Sheffield'])
  expect(names('E08000039')).toEqual(['Sheffield'])
  expect(names('E07000027')).toEqual(['Westmorland and Furness'])
})

test('the same authority twice is one', () => {
  expect(names('Sheffield', 'E08000039')).toEqual(['Sheffield'])
})

test('several are one area with a title that lists them', () => {
  const choice = chooseAuthorities(['York', 'sheff', 'E06000058'], AUTHORITIES)
  expect(choice.ok && choice.value.title).toBe(
    'Bournemouth, Christchurch and Poole, Sheffield and York',
  )
})

test('England is every authority', () => {
  const choice = chooseAuthorities(['E92000001'], AUTHORITIES)
  expect(choice).toMatchObject({ ok: true, value: { title: 'England' } })
  expect(choice.ok && choice.value.authorities).toHaveLength(AUTHORITIES.length)
})

test('recodes lead to an end', () => {
  expect(newestCode('E07000190')).toBe('E06000066')
  expect(newestCode('E08000025')).toBe('E08000025')
})
