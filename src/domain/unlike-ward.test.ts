import { expect, test } from 'vitest'
import { type Cell, evenCountry, smallArea } from './area-fixture.ts'
import { unlikeWard, unlikeWardWords } from './unlike-ward.ts'

const housing = {
  id: 'housing-barriers',
  direction: 'higher-is-worse',
  shortTitle: 'Housing barriers',
} as const
const health = {
  id: 'good-health',
  direction: 'lower-is-worse',
  shortTitle: 'Good health',
} as const
const country = { 'housing-barriers': evenCountry(0, 100), 'good-health': evenCountry(0, 100) }

/** Row 0 has `own`; nine others of its ward have `others`. */
function unlikeOn(own: Readonly<Record<string, Cell>>, others: Readonly<Record<string, Cell>>) {
  const neighbourhoods = Array.from({ length: 10 }, (_, i) => ({
    name: `Testford ${i}`,
    ward: 0,
    residents: 1000,
    cells: i === 0 ? own : others,
  }))
  const area = smallArea({ wards: ['Riverside'], neighbourhoods, country })
  return unlikeWardWords(unlikeWard(area, 0, [housing, health]))
}

test('better than average in a ward that is worse, and far from it', () => {
  // The ward: (20 + 9 x 70) / 10 = 65.
  expect(unlikeOn({ 'housing-barriers': 20 }, { 'housing-barriers': 70 })).toBe(
    'unlike its ward on housing barriers',
  )
})

test('worse than average in a ward that is better', () => {
  const own = { 'housing-barriers': 90, 'good-health': 10 }
  expect(unlikeOn(own, { 'housing-barriers': 30, 'good-health': 70 })).toBe(
    'unlike its ward on housing barriers and good health',
  )
})

test('on the same side of average it is like its ward, however far', () => {
  expect(unlikeOn({ 'housing-barriers': 99 }, { 'housing-barriers': 55 })).toBeNull()
})

test('less than a fifth of the country apart it is like its ward', () => {
  expect(unlikeOn({ 'housing-barriers': 42 }, { 'housing-barriers': 60 })).toBeNull()
})

test('nothing is said where there is no figure', () => {
  expect(unlikeOn({ 'housing-barriers': 'suppressed' }, { 'housing-barriers': 70 })).toBeNull()
})

test("where the country has no figures, the area's stand in", () => {
  const neighbourhoods = [90, 5, 5, 50, 50, 80].map((value, i) => ({
    name: `Testford ${i}`,
    ward: i === 5 ? 1 : 0,
    residents: 1000,
    cells: { 'housing-barriers': value },
  }))
  const area = smallArea({ wards: ['Riverside', 'Mill Hill'], neighbourhoods })
  // Area 46.7, ward 40: row 0 is worse, its ward is not, and three of six lie from 40 to 90.
  expect(unlikeWard(area, 0, [housing])).toEqual([housing])
  // Row 3 is worse too, but nobody lies from 40 to 50.
  expect(unlikeWard(area, 3, [housing])).toEqual([])
})
