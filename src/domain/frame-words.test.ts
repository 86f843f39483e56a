import { expect, test } from 'vitest'
import { evenCountry, smallTable } from './area-fixture.ts'
import type { National, Level } from './area.ts'
import { classify } from './classify.ts'
import { frameCaption, frameTitle, frameWords } from './frame-words.ts'
import type { ClassCount, Frame, OwnBreaks } from './view.ts'

interface Case {
  readonly values: readonly number[]
  readonly frame?: Frame
  readonly national?: National | null
  readonly level?: Level
  readonly classCount?: ClassCount
  readonly ownBreaks?: OwnBreaks
}

const spread = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]
const classes = ({
  values,
  frame = 'auto',
  national = evenCountry(0, 100),
  level,
  classCount = 5,
  ownBreaks,
}: Case) =>
  classify({
    table: smallTable(level ?? 'neighbourhood', { imd: values }),
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts: { national },
    frame,
    classCount,
    ownBreaks: ownBreaks ?? null,
  })
const names = { countryName: 'England', areaTitle: 'Testford' }
const wordsOf = (wish: Case) =>
  frameWords({ classification: classes(wish), ...names, style: { unit: 'percent', decimals: 1 } })
const captionOf = (wish: Case) =>
  frameCaption({ classification: classes(wish), ...names, style: { unit: 'score', decimals: 1 } })
const titleOf = (wish: Case) => frameTitle({ classification: classes(wish), ...names })

test("the country's fifths", () => {
  expect(wordsOf({ values: spread })).toBe(
    "Fifths of England: each class covers an equal share of England's neighbourhoods.",
  )
  expect(titleOf({ values: spread })).toBe('Fifths of England')
})

test("the area's fifths as asked", () => {
  expect(wordsOf({ values: spread, frame: 'area-fifths' })).toBe(
    'Fifths of Testford: about as many neighbourhoods in each class.',
  )
})

test('why it is not the frame one would expect', () => {
  expect(wordsOf({ values: spread, national: null, level: 'ward' })).toBe(
    "Fifths of Testford, because England's figures for wards are not available.",
  )
  expect(wordsOf({ values: [96, 97, 98, 99, 100] })).toBe(
    "Fifths of Testford, because England's fifths would put more than 40\u00a0% of its neighbourhoods in one class.",
  )
  expect(wordsOf({ values: [1, 50, 99] })).toBe(
    'Fifths of Testford, because it has fewer neighbourhoods with a value than there are classes. ' +
      'Few or equal values leave three instead of five classes.',
  )
})

test('other numbers of classes have their own word', () => {
  const titles = ([3, 4, 5, 6, 7] as const).map((classCount) =>
    titleOf({ values: spread, classCount, frame: 'country-fifths' }),
  )
  expect(titles).toEqual(
    ['Thirds', 'Quarters', 'Fifths', 'Sixths', 'Sevenths'].map((word) => `${word} of England`),
  )
  expect(wordsOf({ values: [70, 80, 90, 95, 1], classCount: 3 })).toContain("England's thirds")
})

test('natural breaks and equal steps', () => {
  expect(wordsOf({ values: spread, frame: 'natural' })).toMatch(/^Natural breaks: neighbourhoods /)
  expect(wordsOf({ values: spread, frame: 'equal' })).toBe(
    'Equal steps: every class spans the same range of figures.',
  )
})

test('standard deviations say from where and how far', () => {
  const wish = { values: spread, frame: 'standard-deviations' } as const
  expect(wordsOf(wish)).toBe(
    'Standard deviations: from the mean of the neighbourhoods, each counted once (50.0\u00a0%), ' +
      'in steps of one standard deviation (28.7\u00a0%).',
  )
  expect(wordsOf({ ...wish, classCount: 7 })).toContain(
    'in steps of half a standard deviation (14.4\u00a0%)',
  )
  expect(wordsOf({ values: [5, 5, 5], frame: 'standard-deviations' })).toBe(
    'Standard deviations: the neighbourhoods are all alike. Few or equal values leave one instead of five classes.',
  )
})

test('own breaks, and what stands in while they wait for their indicator', () => {
  const own = (indicator: string) =>
    wordsOf({ values: spread, frame: 'own', ownBreaks: { indicator, breaks: [30, 60] } })
  expect(own('imd')).toBe('Own breaks: classes begin where someone put them.')
  expect(own('crime')).toBe(
    'Own breaks stay with the indicator they were made for. Here fifths of England: each class ' +
      "covers an equal share of England's neighbourhoods.",
  )
})

test('the caption is short where the frame is what one expects, and says all where it is not', () => {
  expect(captionOf({ values: spread })).toBe('Fifths of England · neighbourhoods in each')
  expect(captionOf({ values: spread, frame: 'standard-deviations', level: 'ward' })).toBe(
    'Standard deviations from the mean (50.0), in steps of 28.7 · wards in each',
  )
  const ownBreaks = { indicator: 'crime', breaks: [1] }
  expect(captionOf({ values: spread, frame: 'own', ownBreaks })).toMatch(/^Own breaks stay with/)
  expect(captionOf({ values: [96, 97, 98, 99, 100] })).toContain('more than 40')
})
