import { indicatorById } from '../../src/catalogue/indicators.ts'
import type { Level } from '../../src/domain/area.ts'
import type { CellInput, CountryColumn, IndicatorInput } from '../area-input.ts'
import { isEnglishLsoa, LSOAS_IN_ENGLAND, NATIONAL_SHARE } from '../sources/codes.ts'
import type { FigureColumn, FigureTable } from '../sources/figure-table.ts'
import { REASONS } from '../sources/figure-table.ts'
import { counted, thousands } from './plain-words.ts'

/** People by LSOA that a figure can be weighted by. */
export interface Weight {
  /** "residents (census 2021, TS001)". */
  readonly words: string
  /** NaN where this weight has no count. */
  readonly of: (code: string) => number
}

export interface FigureFile {
  readonly sourceId: string
  readonly fileName: string
  readonly edition: string
  readonly level: Level
  /** Title of an indicator that the catalogue does not know. */
  readonly title?: string
  readonly table: FigureTable
  /** Weights of a figure, the best first. */
  readonly weights: (indicator: string) => readonly Weight[]
  /** How national rows were made, in a sentence. */
  readonly method: string
}

export interface IndicatorsGathered {
  readonly indicators: readonly IndicatorInput[]
  readonly notes: readonly string[]
}

/** The indicators of one file that have a value in the area; the others are named in the notes. */
export function gatherIndicators(
  file: FigureFile,
  wanted: ReadonlySet<string>,
): IndicatorsGathered {
  const indicators: IndicatorInput[] = []
  const notes: string[] = []
  const withoutCountry = new Map<string, string[]>()
  const english = englishRows(file.table)
  for (const [id, column] of file.table.columns) {
    const title = file.title ?? indicatorById(id)?.title ?? id
    const weights = file.weights(id)
    const weight = weights.find((one) => [...wanted].every((code) => one.of(code) >= 0))
    const known = weight ?? weights.at(-1)
    if (known === undefined) continue
    const cells = readCells(file.table, column, { wanted, weight: known })
    if (![...cells.values()].some((cell) => 'value' in cell)) {
      notes.push(`${title}: ${file.fileName} has no figure for this area, so it is left out.`)
      continue
    }
    const absent = wanted.size - cells.size
    if (absent > 0) {
      const rows = counted(absent, file.level)
      notes.push(`${title}: ${file.fileName} has no row for ${rows}, shown as not collected.`)
    }
    const country = readCountry(file, english, { id, column })
    if (typeof country === 'string' && file.level === 'neighbourhood') {
      withoutCountry.set(country, [...(withoutCountry.get(country) ?? []), title])
    }
    indicators.push({
      id,
      level: file.level,
      edition: file.edition,
      weight: known.words,
      cells,
      sources: [file.sourceId],
      country: typeof country === 'string' ? null : country,
    })
  }
  for (const [reason, titles] of withoutCountry) {
    notes.push(`England is not available for ${titles.join(', ')}: ${reason}`)
  }
  return { indicators, notes }
}

function readCells(
  table: FigureTable,
  column: FigureColumn,
  { wanted, weight }: { wanted: ReadonlySet<string>; weight: Weight },
): ReadonlyMap<string, CellInput> {
  const cells = new Map<string, CellInput>()
  for (const code of wanted) {
    const row = table.rowByCode.get(code)
    if (row === undefined) continue
    const value = column.values[row] ?? Number.NaN
    const reason = REASONS[column.reasons[row] ?? 0] ?? null
    const people = weight.of(code)
    const denominator = people >= 0 ? people : 0
    cells.set(code, reason === null ? { value, denominator } : { missing: reason, denominator })
  }
  return cells
}

interface EnglishRows {
  readonly rows: readonly number[]
  readonly codes: readonly string[]
}

function englishRows({ codes }: FigureTable): EnglishRows {
  const rows = codes.flatMap((code, row) => (isEnglishLsoa(code) ? [row] : []))
  return { rows, codes: rows.map((row) => codes[row] ?? '') }
}

/** The figure over England, or words for why England is not available. */
function readCountry(
  file: FigureFile,
  { rows, codes }: EnglishRows,
  { id, column }: { readonly id: string; readonly column: FigureColumn },
): CountryColumn | string {
  const values = Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN)
  const withValue = values.filter((value) => !Number.isNaN(value)).length
  const least = NATIONAL_SHARE * LSOAS_IN_ENGLAND
  if (withValue < least) {
    return (
      `${file.fileName} has ${thousands(withValue)} of ` +
      `England's ${thousands(LSOAS_IN_ENGLAND)} neighbourhoods.`
    )
  }
  for (const weight of file.weights(id)) {
    const people = Float64Array.from(codes, (code) => weight.of(code))
    const known = people.filter((count) => count >= 0).length
    if (known < least) continue
    return {
      codes,
      values,
      denominators: people.map((count) => (count >= 0 ? count : 0)),
      edition: file.edition,
      weight: weight.words,
      method: file.method,
    }
  }
  return 'no file counts the residents of all its neighbourhoods.'
}
