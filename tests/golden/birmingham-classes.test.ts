import { expect, test } from 'vitest'
import { evenCountry, smallTable } from '../../src/domain/area-fixture.ts'
import { classify } from '../../src/domain/classify.ts'
import { thousandQuantiles } from '../../src/domain/quantile.ts'
import { countryStanding } from '../../src/domain/standing.ts'
import { officialScores, officialScoresHere, SKIPPED } from './official-scores.ts'

/** The share strictly lower than a score, counted over every row. */
function percentLower(scores: readonly number[], score: number): number {
  let lower = 0
  for (const other of scores) if (other < score) lower += 1
  return (100 * lower) / scores.length
}

const title = officialScoresHere ? 'the real Birmingham' : `the real Birmingham (${SKIPPED})`

test.skipIf(!officialScoresHere)(title, { timeout: 60_000 }, () => {
  const england = officialScores()
  const scores = england.map(({ imd }) => imd)
  const birmingham = england
    .filter(({ authority }) => authority === 'Birmingham')
    .map(({ imd }) => imd)
  expect([scores.length, birmingham.length]).toEqual([33_755, 659])

  const national = { ...evenCountry(0, 1), quantiles: thousandQuantiles(scores) }
  const options = {
    table: smallTable('neighbourhood', { imd: birmingham }),
    indicator: 'imd',
    direction: 'higher-is-worse',
    facts: { national },
  } as const
  // Counted over the whole file: 362 of 659 lie in England's most deprived fifth.
  expect(birmingham.filter((score) => percentLower(scores, score) >= 80)).toHaveLength(362)
  expect(classify({ ...options, frame: 'country-fifths' }).counts[4]).toBe(362)
  expect(classify({ ...options, frame: 'auto' })).toMatchObject({
    frame: 'area-fifths',
    reason: 'too-much-in-one-class',
  })

  // A thousandth of the quantiles and one row more is what reading instead of counting may cost.
  const step = 0.1 + 100 / scores.length
  for (const score of birmingham) {
    const read = countryStanding(national.quantiles, Math.fround(score), 'higher-is-worse') ?? -9
    const counted = Math.min(99, percentLower(scores, score))
    expect(read).toBeGreaterThan(counted - 1)
    expect(read).toBeLessThanOrEqual(counted + step)
  }
})
