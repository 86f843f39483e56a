import { expect, test } from 'vitest'
import { CRADLE_TO_CAREER } from './cradle-to-career.ts'
import { distanceM } from '../domain/distance.ts'
import type { Place, SchoolFacts } from '../domain/place.ts'
import { smallPlace, smallSchool } from '../domain/place-fixture.ts'
import { careerStrip } from '../domain/zones/career-strip.ts'
import type { LinePolygon } from '../domain/zones/zone.ts'

function place(kind: string, patch: Partial<Place> = {}, school?: Partial<SchoolFacts>): Place {
  return smallPlace({
    id: `own:${kind}`,
    name: kind,
    kind,
    lng: -1.995,
    lat: 52.005,
    school: school === undefined ? null : smallSchool(school),
    ...patch,
  })
}

const SQUARE: LinePolygon = [
  [
    [-2, 52],
    [-1.99, 52],
    [-1.99, 52.01],
    [-2, 52.01],
  ],
]

function strip(inside: readonly Place[], outside: readonly Place[] = []) {
  const entries = careerStrip({
    lines: CRADLE_TO_CAREER,
    places: [...inside, ...outside],
    inside,
    outline: () => [SQUARE],
  })
  return new Map(entries.map((entry) => [entry.line, entry]))
}

test('real ages decide: nursery classes, infants, middle schools, sixth forms', () => {
  const counts = (from: number, to: number, kind = 'secondary-school') => {
    const found = strip([place(kind, { ageFrom: from, ageTo: to }, {})])
    return ['early-years', 'primary', 'secondary', 'post-16'].map((id) => found.get(id)!.count)
  }
  expect(counts(3, 11, 'primary-school')).toEqual([1, 1, 0, 0])
  expect(counts(4, 11, 'primary-school')).toEqual([0, 1, 0, 0])
  expect(counts(2, 5, 'nursery-school')).toEqual([1, 0, 0, 0])
  expect(counts(9, 13)).toEqual([0, 1, 1, 0])
  expect(counts(11, 16)).toEqual([0, 0, 1, 0])
  expect(counts(11, 18)).toEqual([0, 0, 1, 1])
  expect(counts(16, 19, 'post-16-college')).toEqual([0, 0, 0, 1])
  expect(counts(3, 18, 'all-through-school')).toEqual([1, 1, 1, 1])
})

test('a register that says there is no sixth form is believed', () => {
  const found = strip(
    [place('secondary-school', { ageFrom: 11, ageTo: 18 }, { sixthForm: false })],
    [place('post-16-college', { id: 'own:far', lng: -1.9, outside: true }, {})],
  )
  expect(found.get('post-16')).toMatchObject({ count: 0, gap: true })
})

test('without ages the phase decides, and the sixth form is not known', () => {
  const found = strip([place('secondary-school', {}, {}), place('all-through-school', {}, {})])
  expect(found.get('primary')).toMatchObject({ count: 1, allThrough: 1, pupils: 100 })
  expect(found.get('secondary')).toMatchObject({ count: 2, allThrough: 1, pupils: 200 })
  expect(found.get('post-16')).toMatchObject({ count: 0, sixthFormUnknown: 2 })
})

test('pupils count with the phase of their school; a class within is a place, not pupils', () => {
  const found = strip([place('primary-school', { ageFrom: 3, ageTo: 11 }, { pupils: 210 })])
  expect(found.get('early-years')).toMatchObject({ count: 1, within: 1, pupils: null })
  expect(found.get('primary')).toMatchObject({ count: 1, within: 0, pupils: 210 })
})

test('special, alternative and independent schools stand apart, yet leave no gap', () => {
  const special = place('special-school', { ageFrom: 11, ageTo: 16 }, {})
  expect(strip([special]).get('secondary')).toMatchObject({
    count: 0,
    gap: false,
    apart: [{ kind: 'special-school', count: 1 }],
  })
})

test('a gap names the nearest outside, by its distance to the line', () => {
  const near = place('post-16-college', { id: 'own:near', lng: -1.98, outside: true }, {})
  const far = place('post-16-college', { id: 'own:far', lng: -1.9, outside: true }, {})
  const { gap, nearest } = strip([], [far, near]).get('post-16')!
  expect(gap).toBe(true)
  expect(nearest?.id).toBe('own:near')
  const edge = distanceM({ lng: -1.99, lat: 52.005 }, near)
  expect(Math.abs(nearest!.distanceM / edge - 1)).toBeLessThan(0.005)
  expect(strip([]).get('post-16')).toMatchObject({ known: false, gap: false, nearest: null })
})

test('the outline is made once, and only where there is a gap to measure', () => {
  let made = 0
  const college = place('post-16-college', {}, {})
  const nursery = place('nursery-school', { id: 'own:nursery', ageFrom: 2, ageTo: 5 }, {})
  const options = {
    lines: CRADLE_TO_CAREER,
    outline: () => {
      made += 1
      return [SQUARE]
    },
  }
  careerStrip({ ...options, places: [college], inside: [college] })
  expect(made).toBe(0)
  const entries = careerStrip({ ...options, places: [college, nursery], inside: [] })
  expect(entries.filter(({ nearest }) => nearest !== null).length).toBe(2)
  expect(made).toBe(1)
})
