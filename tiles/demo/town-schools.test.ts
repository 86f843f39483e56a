import inPolygon from '@turf/boolean-point-in-polygon'
import { describe, expect, test, vi } from 'vitest'
import { CRADLE_TO_CAREER } from '../../src/catalogue/cradle-to-career.ts'
import type { Place } from '../../src/domain/place.ts'
import { servesLine } from '../../src/domain/zones/career-strip.ts'
import type { AreaInput, NeighbourhoodInput, WardInput } from '../area-input.ts'
import { makeTown } from './make-town.ts'

// A town takes a second or two where other work fills the machine.
vi.setConfig({ testTimeout: 60_000 })

const TOWNS = [1, 4, 9].map((seed) => ({ seed, town: makeTown({ seed, size: 'town' }) }))

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0)

const within = (places: readonly Place[], { geometry }: NeighbourhoodInput | WardInput): Place[] =>
  places.filter(({ lng, lat }) => inPolygon([lng, lat], geometry))

const insideOf = ({ places }: AreaInput): Place[] =>
  Object.values(places)
    .flat()
    .filter(({ outside }) => !outside)

/** Pupils of all schools of a kind; those of which none are told count as the mean of the others. */
function pupilsOf(places: readonly Place[], kind: string): number {
  const schools = places.filter((place) => place.kind === kind)
  const told = schools.flatMap(({ school }) => school?.pupils ?? [])
  return (sum(told) / told.length) * schools.length
}

/** Stages of which a ground holds no place, as the strip of a zone would say. */
const gapsOf = (places: readonly Place[]): string[] =>
  CRADLE_TO_CAREER.filter((line) => !places.some((place) => servesLine(place, line))).map(
    ({ id }) => id,
  )

/** Lowest and highest number of residents to a place, around what school-recipes.ts tells of real cities. */
const RESIDENTS_TO_A_PLACE = [
  ['nursery-school', 30_000, 60_000],
  ['primary-school', 3500, 4500],
  ['secondary-school', 14_000, 20_000],
  ['all-through-school', 100_000, 250_000],
  ['special-school', 35_000, 60_000],
  ['alternative-provision', 90_000, 220_000],
  ['independent-school', 20_000, 45_000],
  ['post-16-college', 60_000, 200_000],
  ['gp-practice', 6500, 10_000],
  ['library', 20_000, 40_000],
] as const

describe.each(TOWNS)('seed $seed', ({ town }) => {
  const inside = insideOf(town)
  const residents = sum(town.neighbourhoods.map((one) => one.residents))
  const children = sum(town.neighbourhoods.map((one) => one.residentsByBand.get('0_15') ?? 0))

  test.each(RESIDENTS_TO_A_PLACE)('residents to a place: %s', (kind, low, high) => {
    const each = residents / inside.filter((place) => place.kind === kind).length
    expect(each).toBeGreaterThan(low)
    expect(each).toBeLessThan(high)
  })

  test('there are about as many pupils as children of each stage', () => {
    // Seven years of sixteen, and five; nursery classes and sixth forms count with their school.
    const primary = pupilsOf(inside, 'primary-school') / ((children * 7) / 16)
    const secondary = pupilsOf(inside, 'secondary-school') / ((children * 5) / 16)
    for (const share of [primary, secondary]) {
      expect(share).toBeGreaterThan(0.82)
      expect(share).toBeLessThan(1.05)
    }
  })

  test('a ward of usual size has a primary school, and early years', () => {
    const usual = town.wards.filter(
      ({ code }) => town.neighbourhoods.filter((one) => one.lookupWard?.code === code).length >= 8,
    )
    expect(usual.length).toBeGreaterThan(20)
    for (const ward of usual) {
      const here = within(inside, ward)
      const kinds = here.map(({ kind }) => kind)
      expect(kinds, ward.name).toContain('primary-school')
      expect(gapsOf(here), ward.name).not.toContain('early-years')
    }
  })

  test('a name says nothing that the register denies', () => {
    for (const { name, school } of town.places.schools) {
      if (/Academy/.test(name)) expect(school?.type, name).toMatch(/^(Academy|Free)/)
      if (/Catholic|Church of/.test(name))
        expect(school?.type, name).toMatch(/^(Voluntary|Academy c)/)
    }
  })
})

test('the town that comes first has honest gaps: stages that a ward or a few streets lack', () => {
  const [{ town } = { town: null }] = TOWNS
  if (town === null) throw new Error('There is no town')
  const inside = insideOf(town)
  const secondaries = inside.filter(({ kind }) => /^(secondary|all-through)-school$/.test(kind))
  const without = town.wards.filter((ward) => within(secondaries, ward).length === 0)
  expect(without.length).toBeGreaterThan(0)
  expect(without.length).toBeLessThan(town.wards.length / 4)
  const lacking = town.neighbourhoods.filter((one) =>
    gapsOf(within(inside, one)).includes('primary'),
  )
  expect(lacking.length).toBeGreaterThan(town.neighbourhoods.length / 4)
  expect(lacking.length).toBeLessThan((3 * town.neighbourhoods.length) / 4)
  const untold = inside.filter(({ school }) => school !== null && school.sixthForm === null)
  expect(untold.length).toBeGreaterThan(0)
})
