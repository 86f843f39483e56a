import { expect, test } from 'vitest'
import type { National } from './area.ts'
import { type Cell, evenCountry, smallFacts, smallTable } from './area-fixture.ts'
import { classify } from './classify.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { mapSentence } from './map-sentence.ts'

const health: IndicatorWords = {
  id: 'good-health',
  title: 'Good health',
  shortTitle: 'Good health',
  role: 'indicator',
  direction: 'lower-is-worse',
  unit: 'percent',
  decimals: 1,
  moreWords: 'Higher than',
  lessWords: 'Lower than',
}

interface Case {
  readonly areaMean?: number | null
  readonly national?: National | null
  readonly indicator?: IndicatorWords
}

function sentenceOf(cells: readonly Cell[], wish: Case = {}) {
  const indicator = wish.indicator ?? health
  const table = smallTable('neighbourhood', { [indicator.id]: cells })
  const facts = smallFacts(indicator.id, 'neighbourhood', {
    areaMean: wish.areaMean === undefined ? 80.84 : wish.areaMean,
    national: wish.national === undefined ? evenCountry(64.4, 100) : wish.national,
  })
  const { id, direction } = indicator
  const classification = classify({ table, indicator: id, direction, facts, frame: 'auto' })
  const names = { areaTitle: 'Testford', countryName: 'England' }
  return mapSentence({ table, indicator, facts, classification, ...names })
}

test('indicator, area, extremes, averages and what darker means', () => {
  expect(sentenceOf([70, 75, 85])).toBe(
    'Good health in the 3 neighbourhoods of Testford. ' +
      'Highest in Testford 3A (85.0\u00a0%), lowest in Testford 1A (70.0\u00a0%). ' +
      "Testford's average is 80.8\u00a0%, England's 82.2\u00a0%. " +
      'Lower is worse: the darker, the lower. Every neighbourhood has a figure.',
  )
})

test('rows without a figure are counted with their reasons', () => {
  expect(sentenceOf([70, 75, 'suppressed', 'suppressed', 'not-collected'])).toContain(
    '3 neighbourhoods have no figure: 2 not published and 1 not collected.',
  )
  expect(sentenceOf([70, 75, 'not-comparable'])).toContain(
    '1 neighbourhood has no figure: 1 not comparable.',
  )
})

test('several rows that share the highest figure are counted, not picked from', () => {
  expect(sentenceOf([70, 85, 85])).toContain('Highest in 2 neighbourhoods (85.0\u00a0%)')
})

test('one figure everywhere, and none anywhere', () => {
  expect(sentenceOf([70, 70])).toContain('All have the same figure, 70.0\u00a0%.')
  const none = sentenceOf(['suppressed'], { areaMean: null })
  expect(none).toBe(
    'Good health in the 1 neighbourhood of Testford. None of them has a figure. ' +
      '1 neighbourhood has no figure: 1 not published.',
  )
})

test('without the country the average stands alone', () => {
  expect(sentenceOf([70, 75], { national: null })).toContain("Testford's average is 80.8\u00a0%. ")
})

test('where higher is worse, darker is higher', () => {
  const imd: IndicatorWords = { ...health, id: 'imd', direction: 'higher-is-worse', unit: 'score' }
  const words = sentenceOf([70, 75], { indicator: imd })
  expect(words).toContain('Higher is worse: the darker, the higher.')
  expect(words).toContain('(75.0)')
})
