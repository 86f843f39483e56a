import type {
  AreaManifest,
  IndicatorFacts,
  LevelTable,
  NeighbourhoodTable,
  WardTable,
} from '../../src/domain/area.ts'
import { STATE } from '../../src/domain/area.ts'
import { weightedMean } from '../../src/domain/weighted-mean.ts'
import { countMissing } from '../steps/indicator-columns.ts'
import type { CheckedIndicator } from './check-report.ts'
import { type Findings, isClose } from './findings.ts'

/**
 * Means, counts of what is missing and national figures of the manifest against the tables. A figure
 * that stands at ward level alone has the mean of its wards.
 */
export function checkFacts(
  manifest: AreaManifest,
  tables: { readonly neighbourhoods: NeighbourhoodTable | null; readonly wards: WardTable | null },
  findings: Findings,
): void {
  for (const facts of manifest.indicators) {
    const table = facts.level === 'ward' ? tables.wards : tables.neighbourhoods
    const column = table?.indicators.get(facts.id)
    if (column) checkMissing(facts, column.states, findings)
    const own = tables.neighbourhoods?.indicators.get(facts.id) ?? column
    if (own) {
      const mean = weightedMean(own.values, own.denominators)
      const agrees =
        mean === null || facts.areaMean === null
          ? mean === facts.areaMean
          : isClose(mean, facts.areaMean)
      findings.expect(
        agrees,
        'area means',
        () =>
          `${facts.id} (${facts.level}): the manifest has the mean ${String(facts.areaMean)}, the table gives ${String(mean)}.`,
      )
    }
    checkNational(facts, findings)
  }
}

function checkMissing(facts: IndicatorFacts, states: Uint8Array, findings: Findings): void {
  const counted = countMissing(states)
  for (const [reason, count] of Object.entries(counted)) {
    const told = facts.missing[reason as keyof typeof counted]
    findings.expect(
      told === count,
      'counts of missing values',
      () =>
        `${facts.id} (${facts.level}): the manifest counts ${String(told)} ${reason}, the table ${String(count)}.`,
    )
  }
}

function checkNational({ id, level, national }: IndicatorFacts, findings: Findings): void {
  if (national === null) return
  const [lowest = 0] = national.quantiles
  const highest = national.quantiles.at(-1) ?? 0
  for (const mean of [national.weightedMean, national.unweightedMean]) {
    // The means are in full precision, the quantiles in float32.
    const within =
      (mean >= lowest && mean <= highest) || isClose(mean, lowest) || isClose(mean, highest)
    findings.expect(
      within,
      'national means',
      () => `${id} (${level}): the national mean ${String(mean)} lies outside its own range.`,
    )
  }
}

/** Ward figures recomputed from their best-fit neighbourhoods, denominators too. */
export function checkWardFigures(
  neighbourhoods: NeighbourhoodTable,
  wards: WardTable,
  findings: Findings,
): void {
  const rowsOfWard = Array.from({ length: wards.size }, (): number[] => [])
  for (const [row, ward] of neighbourhoods.wardRows.entries()) rowsOfWard[ward]?.push(row)
  for (const [id, column] of wards.indicators) {
    const own = neighbourhoods.indicators.get(id)
    if (!own) continue
    for (const [ward, rows] of rowsOfWard.entries()) {
      const withValue = rows.filter((row) => own.states[row] === STATE.value)
      const people = withValue.reduce((sum, row) => sum + (own.denominators[row] ?? 0), 0)
      const mean = weightedMean(own.values, own.denominators, withValue)
      const found = column.values[ward] ?? Number.NaN
      const agrees = mean === null ? Number.isNaN(found) : isClose(mean, found)
      const counts = isClose(people, column.denominators[ward] ?? Number.NaN)
      findings.expect(
        agrees && counts,
        'ward figures',
        () =>
          `${id} of ward ${wards.codes[ward] ?? ''} is ${String(found)} of ${String(column.denominators[ward])}, its neighbourhoods give ${String(mean)} of ${String(people)}.`,
      )
    }
  }
}

/** A line of the report for each indicator and level of the manifest. */
export function reportIndicator(facts: IndicatorFacts, table: LevelTable | null): CheckedIndicator {
  const column = table?.indicators.get(facts.id)
  const values = Array.from(column?.values ?? []).filter((value) => !Number.isNaN(value))
  const { suppressed, notCollected, notComparable } = countMissing(
    column?.states ?? new Uint8Array(),
  )
  let [min, max]: [number | null, number | null] = [null, null]
  for (const value of values) {
    min = min === null ? value : Math.min(min, value)
    max = max === null ? value : Math.max(max, value)
  }
  return {
    id: facts.id,
    level: facts.level,
    areaMean: facts.areaMean,
    nationalMean: facts.national?.weightedMean ?? null,
    min,
    max,
    values: values.length,
    suppressed,
    notCollected,
    notComparable,
  }
}
