import type { FigureTable } from '../sources/figure-table.ts'
import type { Weight } from './gather-indicators.ts'

/** The people that the file itself counts for a figure. */
export function ownWeight(table: FigureTable, indicator: string, words: string): Weight {
  const denominators = table.columns.get(indicator)?.denominators
  return {
    words,
    of: (code) => {
      const row = table.rowByCode.get(code)
      return row === undefined ? Number.NaN : (denominators?.[row] ?? Number.NaN)
    },
  }
}
