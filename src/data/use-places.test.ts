import { expect, test } from 'vitest'
import { failure, success } from '../domain/result.ts'
import { combinePlaces } from './use-places.ts'

const problem = { where: 'town/assets.geojson', expected: 'a file', found: 'none', remedy: 'Wait.' }

test('places are ready when every file came', () => {
  const files = [success([]), success([]), success([])]
  expect(combinePlaces(files.map((data) => ({ data })))).toEqual({
    status: 'ready',
    places: [],
    problem: null,
  })
})

test('one file on its way is loading, one that failed is said', () => {
  expect(combinePlaces([{ data: success([]) }, {}]).status).toBe('loading')
  const mixed = combinePlaces([{ data: success([]) }, { data: failure(problem) }])
  expect(mixed.status).toBe('failed')
  expect(mixed.problem).toContain('town/assets.geojson')
})
