import { expect, test } from 'vitest'
import { smallTable } from '../../src/domain/area-fixture.ts'
import type { Classification } from '../../src/domain/classification.ts'
import { classify } from '../../src/domain/classify.ts'
import { deviations } from '../../src/domain/deviation-breaks.ts'
import { quantileSorted, sortedValues } from '../../src/domain/quantile.ts'
import { CLASS_COUNTS, type Frame } from '../../src/domain/view.ts'
import reference from './class-breaks.json'
import { officialScores, officialScoresHere, SKIPPED } from './official-scores.ts'

type Column = (typeof reference.columns)[number]

/** Names in R against frames here. */
const STYLES = {
  quantile: 'area-fifths',
  equal: 'equal',
  deviations: 'standard-deviations',
  natural: 'natural',
} as const satisfies Readonly<Record<string, Frame>>

function cut(values: readonly number[], frame: Frame, classCount: 3 | 4 | 5 | 6 | 7) {
  return classify({
    table: smallTable('neighbourhood', { column: values }),
    indicator: 'column',
    direction: 'higher-is-worse',
    facts: { national: null },
    frame,
    classCount,
  })
}

/** To six digits, the precision of the float32 in which values and breaks are held. */
function expectSameBreaks({ breaks }: Classification, expected: readonly number[]): void {
  expect(breaks).toHaveLength(expected.length)
  breaks.forEach((limit, i) => {
    const wanted = expected[i] ?? Number.NaN
    expect(Math.abs(limit - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)))
  })
}

function expectSameAsR({ cuts, mean, sd, n }: Column, values: readonly number[]): void {
  const sorted = sortedValues(Float32Array.from(values))
  expect(sorted).toHaveLength(n)
  const found = deviations(sorted, 5)
  expect(found?.mean).toBeCloseTo(mean, 9)
  expect(found?.sd).toBeCloseTo(sd, 9)
  for (const classCount of CLASS_COUNTS) {
    const byR = cuts[classCount]
    for (const style of ['quantile', 'equal', 'deviations'] as const) {
      const ours = cut(values, STYLES[style], classCount)
      expectSameBreaks(ours, byR[style].breaks)
      expect(ours.counts).toEqual(byR[style].counts)
    }
    // A break may lie anywhere between two classes, and classes are runs of ascending values: equal
    // counts put every row into the class that R puts it in.
    expect(cut(values, STYLES.natural, classCount).counts).toEqual(byR.natural.counts)
  }
}

test.each(reference.shares.map((share, i) => [share, reference.quantiles[i]] as const))(
  'the quantile at %f is the one that R finds',
  (share, quantile) => {
    const [invented] = reference.columns
    const sorted = sortedValues(Float32Array.from(invented?.values ?? []))
    expect(quantileSorted(sorted, share)).toBeCloseTo(quantile ?? Number.NaN, 10)
  },
)

const kept = reference.columns.flatMap((column) =>
  column.values === null ? [] : [[column.name, column, column.values] as const],
)
test.each(kept)('%s is cut into three to seven classes as R cuts it', (_, column, values) => {
  expectSameAsR(column, values)
})

const birmingham = (['imd', 'crime'] as const).map((id) => {
  const column = reference.columns.find(({ name }) => name === `birmingham-${id}`)
  return [id, column] as const
})
const note = officialScoresHere ? '' : ` (${SKIPPED})`
test.skipIf(!officialScoresHere).each(birmingham)(
  `Birmingham's %s scores are cut as R cuts them${note}`,
  { timeout: 60_000 },
  (id, column) => {
    if (column === undefined) throw new Error('class-breaks.R was run without the official file')
    const rows = officialScores().filter(({ authority }) => authority === 'Birmingham')
    expectSameAsR(
      column,
      rows.map((row) => row[id]),
    )
  },
)
