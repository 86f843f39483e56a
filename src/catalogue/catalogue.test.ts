import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { INDICATORS, indicatorById } from './indicators.ts'
import { PLACE_GROUPS, PLACE_KINDS, placeKindById } from './places.ts'

/** A file that nobody lists would be an indicator that nobody sees. */
test('every file of an indicator is in the list, under the name of its id', () => {
  const files = readdirSync(new URL('./indicators/', import.meta.url))
  const ids = INDICATORS.map((indicator) => `${indicator.id}.ts`)
  expect(files.toSorted()).toEqual(ids.toSorted())
})

test('five kinds of disadvantage, of which unemployment has two definitions, and three outcomes', () => {
  const idsOf = (role: string) =>
    INDICATORS.filter((indicator) => indicator.role === role).map(({ id }) => id)
  expect(idsOf('indicator')).toEqual([
    'imd',
    'unemployment-claimants',
    'unemployment-census',
    'no-qualifications',
    'good-health',
    'housing-barriers',
  ])
  expect(idsOf('outcome')).toEqual(['attainment-5', 'attainment-11', 'attainment-16'])
})

test('only good health and attainment are worse where they are lower', () => {
  const lower = INDICATORS.filter(({ direction }) => direction === 'lower-is-worse')
  expect(lower.map(({ id }) => id)).toEqual([
    'good-health',
    'attainment-5',
    'attainment-11',
    'attainment-16',
  ])
})

test('ids are slugs, found again, and titles tell indicators apart', () => {
  for (const indicator of INDICATORS) {
    expect(indicator.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(indicatorById(indicator.id)).toBe(indicator)
  }
  expect(new Set(INDICATORS.map(({ title }) => title)).size).toBe(INDICATORS.length)
  expect(indicatorById('toString')).toBeNull()
})

test('a share is of somebody, and sentences end', () => {
  for (const { unit, denominatorWords, meaning, caveat } of INDICATORS) {
    if (unit === 'percent') expect(denominatorWords).toMatch(/^of /)
    expect(meaning).toMatch(/^[A-Z].*\.$/)
    expect(caveat).toMatch(/^[A-Z].*\.$/)
  }
})

test('whatever is part of the IMD says so', () => {
  const parts = INDICATORS.filter(
    ({ source, id }) => source.includes('Indices of Deprivation') && id !== 'imd',
  )
  expect(parts).toHaveLength(8)
  for (const { caveat, meaning } of parts)
    expect(`${meaning} ${caveat ?? ''}`).toContain('Index of Multiple Deprivation')
})

test('kinds of place are listed by group in the order of the groups, each id once', () => {
  const groups = PLACE_GROUPS.map(({ id }) => id)
  const order = PLACE_KINDS.map(({ group }) => groups.indexOf(group))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(new Set(order).size).toBe(7)
  expect(new Set(PLACE_KINDS.map(({ id }) => id)).size).toBe(PLACE_KINDS.length)
  for (const kind of PLACE_KINDS) expect(placeKindById(kind.id)).toBe(kind)
  expect(placeKindById('casino')).toBeNull()
})

/** The three files of an area package and the kinds that may stand in each. */
test('every kind has its file', () => {
  const idsIn = (file: string) =>
    PLACE_KINDS.filter((kind) => kind.file === file)
      .map(({ id }) => id)
      .toSorted()
  expect(idsIn('schools')).toEqual([
    'all-through-school',
    'alternative-provision',
    'independent-school',
    'nursery-school',
    'post-16-college',
    'primary-school',
    'secondary-school',
    'special-school',
  ])
  expect(idsIn('services')).toEqual([
    'adult-learning',
    'childcare',
    'clinic',
    'dentist',
    'family-hub',
    'gp-practice',
    'health-visiting',
    'hospital',
    'housing-advice',
    'job-centre',
    'pharmacy',
    'police',
    'social-care',
    'welfare-advice',
    'youth-service',
  ])
  expect(idsIn('assets')).toHaveLength(15)
})

test('every stage of childhood has a place to look for', () => {
  for (const stage of ['early-years', 'primary', 'secondary', 'post-16'] as const)
    expect(PLACE_KINDS.some(({ stages }) => stages.includes(stage))).toBe(true)
})
