import type { FigureColumn, FigureTable } from '../sources/figure-table.ts'
import { FigureColumnBuilder, REASONS } from '../sources/figure-table.ts'
import type { EditionPair } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { commonChange, groupPairs } from './convert-counts.ts'

/**
 * Brings rates by LSOA of 2011, with the people they speak of, to LSOAs of 2021 by the change codes: an
 * unchanged area keeps its rate, the parts of a split area inherit it and share its people out by
 * residents, a merged area has the mean of the old rates weighted by their people, and an irregular one is
 * not comparable. `residents` gives people of an LSOA of 2021, NaN where not known.
 */
export function convertRates<T extends FigureTable>(
  table: T,
  pairs: readonly EditionPair[],
  residents: (lsoa: string) => number,
): T {
  const areas = groupPairs(pairs, (pair) => [pair.now, pair])
  const parts = groupPairs(pairs, ({ old, now }) => [old, now])
  const shareOf = ({ old, now, change }: EditionPair) => {
    if (change !== 'split') return 1
    const whole = (parts.get(old) ?? []).reduce((sum, part) => sum + residents(part), 0)
    return residents(now) / whole
  }
  const codes = [...areas].flatMap(([now, olds]) => {
    return olds.some(({ old }) => table.rowByCode.has(old)) ? [now] : []
  })
  const columns = [...table.columns].map(([id, column]): [string, FigureColumn] => {
    const figures = new FigureColumnBuilder()
    for (const now of codes) {
      const olds = areas.get(now) ?? []
      addRate(figures, olds, (pair) =>
        rateOf(table, column, { old: pair.old, share: shareOf(pair) }),
      )
    }
    return [id, figures.build()]
  })
  const rowByCode = new Map(codes.map((code, row) => [code, row]))
  return { ...table, codes, rowByCode, columns: new Map(columns) }
}

interface Rate {
  readonly value: number
  readonly people: number
  readonly reason: (typeof REASONS)[number]
}

function rateOf(
  table: FigureTable,
  column: FigureColumn,
  { old, share }: { readonly old: string; readonly share: number },
): Rate {
  const row = table.rowByCode.get(old)
  if (row === undefined) return { value: Number.NaN, people: Number.NaN, reason: 'not-collected' }
  return {
    value: column.values[row] ?? Number.NaN,
    people: (column.denominators[row] ?? Number.NaN) * share,
    reason: REASONS[column.reasons[row] ?? 0] ?? null,
  }
}

function addRate(
  figures: FigureColumnBuilder,
  olds: readonly EditionPair[],
  rate: (pair: EditionPair) => Rate,
): void {
  const rates = olds.map(rate)
  const people = rates.reduce((sum, one) => sum + one.people, 0)
  const [first] = rates
  const reasons = rates.flatMap(({ reason }) => (reason === null ? [] : [reason]))
  if (commonChange(olds) === 'irregular') figures.missing('not-comparable', people)
  else if (reasons.includes('suppressed')) figures.missing('suppressed', people)
  else if (reasons.length > 0 || first === undefined) figures.missing('not-collected', people)
  else if (rates.length === 1) figures.value(first.value, people)
  else if (people > 0) {
    figures.value(rates.reduce((sum, one) => sum + one.value * one.people, 0) / people, people)
  } else figures.missing('not-collected', people)
}
