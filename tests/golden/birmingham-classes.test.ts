import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { evenCountry, smallTable } from '../../src/domain/area-fixture.ts'
import { classify } from '../../src/domain/classify.ts'
import { thousandQuantiles } from '../../src/domain/quantile.ts'
import { countryStanding } from '../../src/domain/standing.ts'

const FILE = path.resolve(
  '../shared/england/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv.gz',
)
/** Code, name, code and name of the authority, IMD score; names may be quoted. */
const ROW = /^E01\d{6},(?:"[^"]*"|[^,]*),E\d{8},("[^"]*"|[^,]*),([\d.]+),/gm

/** Authority and IMD score of every neighbourhood of England, by no reader of ours. */
function imdOfEngland(): { authority: string; score: number }[] {
  const text = gunzipSync(readFileSync(FILE)).toString('utf8')
  return Array.from(text.matchAll(ROW), ([, authority = '', score]) => ({
    authority,
    score: Number(score),
  }))
}

/** The share strictly lower than a score, counted over every row. */
function percentLower(scores: readonly number[], score: number): number {
  let lower = 0
  for (const other of scores) if (other < score) lower += 1
  return (100 * lower) / scores.length
}

const title = existsSync(FILE)
  ? 'the real Birmingham'
  : 'the real Birmingham (skipped: ../shared/england is not here)'

test.skipIf(!existsSync(FILE))(title, { timeout: 60_000 }, () => {
  const england = imdOfEngland()
  const scores = england.map(({ score }) => score)
  const birmingham = england
    .filter(({ authority }) => authority === 'Birmingham')
    .map(({ score }) => score)
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
