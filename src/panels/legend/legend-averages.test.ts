import { expect, test } from 'vitest'
import { evenCountry, smallFacts } from '../../domain/area-fixture.ts'
import { legendAverages } from './legend-averages.ts'

const style = { unit: 'score', decimals: 1 } as const

test('both averages are drawn and said, the area dashed', () => {
  const facts = smallFacts('imd', 'ward', { areaMean: 38.2, national: evenCountry(0, 50) })
  const averages = legendAverages(facts, { title: 'Birmingham', countryName: 'England' })
  expect(averages.references).toEqual([
    { label: 'England', value: 25, dashed: false },
    { label: 'Birmingham', value: 38.2, dashed: true },
  ])
  expect(averages.sentence(style)).toBe('Average of England: 25.0. Average of Birmingham: 38.2.')
})

test('a name too long for the histogram is shortened there, not where it is said', () => {
  const title = 'Bournemouth, Christchurch and Poole'
  const facts = smallFacts('imd', 'ward', { areaMean: 20, national: null })
  const averages = legendAverages(facts, { title, countryName: 'England' })
  expect(averages.references.map(({ label }) => label)).toEqual(['This area'])
  expect(averages.sentence(style)).toBe(`Average of ${title}: 20.0.`)
})
