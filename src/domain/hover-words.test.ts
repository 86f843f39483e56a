import { expect, test } from 'vitest'
import { evenCountry, smallArea } from './area-fixture.ts'
import type { Level } from './area.ts'
import { classify } from './classify.ts'
import { hoverWords } from './hover-words.ts'
import { tableOf } from './row-words.ts'
import type { Frame } from './view.ts'
import { factsOf } from './worse-than-country.ts'

const words = {
  id: 'good-health',
  title: 'Good health',
  shortTitle: 'Good health',
  role: 'indicator',
  unit: 'percent',
  decimals: 1,
  direction: 'lower-is-worse',
  moreWords: 'Higher than',
  lessWords: 'Lower than',
  denominatorWords: 'of residents',
} as const

const cells = [60, 70, 80, 'suppressed'] as const
const area = (inEngland: boolean) =>
  smallArea({
    wards: ['Mill Hill'],
    neighbourhoods: cells.map((cell, i) => ({
      name: `Testford ${i + 1}A`,
      ward: 0,
      residents: 1000,
      cells: { 'good-health': cell },
    })),
    country: inEngland ? { 'good-health': evenCountry(50, 100) } : {},
  })

interface Asked {
  readonly level?: Level
  readonly row?: number
  readonly frame?: Frame
  readonly inEngland?: boolean
}

function said({ level = 'neighbourhood', row = 0, frame = 'equal', inEngland = true }: Asked) {
  const town = area(inEngland)
  const facts = factsOf(town, level, words.id)
  if (facts === undefined) throw new Error('No facts')
  const { direction, id } = words
  const classification = classify({
    table: tableOf(town, level),
    indicator: id,
    direction,
    facts,
    frame,
  })
  return hoverWords({ area: town, target: { level, row }, classification, indicator: words, facts })
}

test('name, figure with whom it speaks for and class, standing with country and edition', () => {
  expect(said({})).toEqual([
    'Testford 1A · Mill Hill ward',
    '60.0\u00a0% of residents · darkest of five',
    "Lower than 80\u00a0% of England's neighbourhoods (2025)",
  ])
})

test('a ward stands among wards; without the country, in the area', () => {
  expect(said({ level: 'ward' }).at(-1)).toBe("Lower than 60\u00a0% of England's wards (2025)")
  expect(said({ inEngland: false }).at(-1)).toBe(
    "Lower than 66\u00a0% of Testford's neighbourhoods (2025)",
  )
})

test('of standard deviations, how far from the mean', () => {
  expect(said({ frame: 'standard-deviations', row: 2 })[1]).toBe(
    '80.0\u00a0% of residents · second lightest of five, 0.5 to 1.5 standard deviations above the mean',
  )
})

test('why there is nothing', () => {
  expect(said({ row: 3 })).toEqual([
    'Testford 4A · Mill Hill ward',
    'Not published. The publisher withholds it, mostly because few people stand behind it.',
  ])
})
