import { expect, test } from 'vitest'
import { evenCountry, smallTable } from './area-fixture.ts'
import type { National, Level } from './area.ts'
import { classify } from './classify.ts'
import { frameTitle, frameWords } from './frame-words.ts'
import type { Frame } from './view.ts'

interface Case {
  readonly values: readonly number[]
  readonly frame?: Frame
  readonly national?: National | null
  readonly level?: Level
}

const spread = [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]
const classes = ({ values, frame = 'auto', national = evenCountry(0, 100), level }: Case) =>
  classify({
    table: smallTable(level ?? 'neighbourhood', { imd: values }),
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts: { national },
    frame,
  })
const wordsOf = (wish: Case) => frameWords(classes(wish), 'England', 'Testford')

test("the country's fifths", () => {
  expect(wordsOf({ values: spread })).toBe(
    "Fifths of England: each class covers an equal share of England's neighbourhoods.",
  )
  expect(frameTitle(classes({ values: spread }), 'England', 'Testford')).toBe('Fifths of England')
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

test('natural breaks', () => {
  expect(wordsOf({ values: spread, frame: 'natural' })).toMatch(/^Natural breaks: neighbourhoods /)
})
