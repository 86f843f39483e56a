import type { ResultMeasure, SchoolResults } from '../../src/domain/place.ts'
import type { Problem } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import type { ColumnSpec } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { Reading } from './source.ts'

/** Results of one key stage, all over England. */
export interface SchoolResultsTable extends Reading {
  readonly stage: SchoolResults['stage']
  /** Null where the file does not say its year. */
  readonly year: string | null
  readonly byUrn: ReadonlyMap<string, Omit<SchoolResults, 'stage' | 'year'>>
}

/** A measure as a file names it, and as it is shown. */
export interface MeasureColumn {
  readonly heading: string
  readonly measure: string
  readonly unit: ResultMeasure['unit']
}

/** Columns of measures by their heading; a file has some of them. */
export function measureColumns(measures: readonly MeasureColumn[]): Record<string, ColumnSpec> {
  return Object.fromEntries(
    measures.map(({ heading }) => [heading, { ...column(heading), optional: true as const }]),
  )
}

/**
 * The measures of a row: percentages come as text ("46%"), and marks (SUPP, NE, NP, LOWCOV) say why there is no
 * figure. A problem where a cell is neither.
 */
export function readMeasures(
  row: CsvRow<string>,
  measures: readonly MeasureColumn[],
): readonly ResultMeasure[] | Problem {
  const found: ResultMeasure[] = []
  for (const { heading, measure, unit } of measures) {
    if (!row.has(heading)) continue
    const cell = row.cell(heading)
    if (cell.kind === 'unreadable') return row.problem(heading, 'a number or a mark such as SUPP')
    if (cell.kind === 'missing') {
      found.push({ measure, unit, value: null, missing: cell.reason })
    } else if (unit === 'percent' && (cell.value < 0 || cell.value > 100)) {
      return row.problem(heading, 'a percentage from 0 to 100')
    } else found.push({ measure, unit, value: cell.value, missing: null })
  }
  return found
}

/** Pupils at the end of the key stage; null where the file hides or lacks their number. */
export function readPupils(row: CsvRow<string>, key: string): number | null | Problem {
  if (!row.has(key)) return null
  const cell = row.count(key)
  if (cell.kind === 'unreadable') return row.problem(key, 'a whole number not below 0')
  return cell.kind === 'value' ? cell.value : null
}
