import type { Area, Level } from '../../domain/area.ts'
import { readFigure } from '../../domain/read-figure.ts'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { OwnFigure } from '../../domain/workspace/own-indicator.ts'
import { type DelimitedRow, delimitedRows } from './delimited-rows.ts'
import { MOST_CELLS } from './limits.ts'

/** A table that may hold figures of neighbourhoods or wards. */
export interface OwnTable {
  /** Names of the columns; "Column 3" where the first row is no heading. */
  readonly headings: readonly string[]
  readonly rows: readonly DelimitedRow[]
  readonly level: Level
  /** Columns, by their place: that of the codes, found by what stands in it, and a first guess. */
  readonly codeColumn: number
  readonly valueColumn: number
  readonly weightColumn: number | null
}

/** Columns that someone chose. */
export interface OwnColumns {
  readonly value: number
  /** How many people each figure speaks for; null = residents. */
  readonly weight: number | null
}

/** A cell that could not be used, with the number of its line. */
export interface OddCell {
  readonly line: number
  readonly text: string
}

/** What a table comes to for an area. */
export interface OwnMatch {
  readonly level: Level
  readonly figures: readonly OwnFigure[]
  /** Cells of the code column that are no code of the area. */
  readonly unmatched: readonly OddCell[]
  /** Codes that come more than once; the first of each counts. */
  readonly repeated: readonly OddCell[]
  /** Values that are neither a number nor a usual mark for none. */
  readonly notNumbers: readonly OddCell[]
  /** Rows of the area that the table does not name. */
  readonly absent: number
}

/** Marks for "there is a figure, and it is not told", as publishers write them. */
const SUPPRESSED = new Set(['*', '**', 'c', '[c]', 'suppressed', 'low', '[low]', '#'])
const NO_FIGURE = new Set(
  ['', '-', '–', '.', '..', '...', ':', 'x', '[x]', 'z', '[z]', 'n/a', 'na', 'nan', 'null'].concat([
    'none',
    'missing',
    'not available',
  ]),
)
const WEIGHT_HEADING = /weight|denominator|population|residents|people|base|pupils|households/i
/** The last neighbourhood code that was given out in 2011; those of 2021 go on from there. */
const LAST_CODE_OF_2011 = 'E01033768'

/**
 * Finds the column of codes by what stands in it: the one with the most codes of the area, of
 * neighbourhoods or of wards. The values are guessed to be in the last other column that is mostly
 * numbers; whoever brings it can say otherwise.
 */
export function readOwnTable(
  text: string,
  { fileName, area }: { readonly fileName: string; readonly area: Area },
): Result<OwnTable> {
  const all = delimitedRows(text, MOST_CELLS)
  if (all === null) return failure(tooLarge(fileName))
  const width = Math.max(0, ...all.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => column)
  const best = columns
    .flatMap((column) =>
      (['neighbourhood', 'ward'] as const).map((level) => ({
        column,
        level,
        hits: hits(all, column, codesOf(area, level)),
      })),
    )
    .toSorted((one, other) => other.hits - one.hits)[0]
  if (best === undefined || best.hits === 0) return failure(noCodes(fileName, area, all))
  const first = all[0]
  const isHeading =
    first !== undefined && !codesOf(area, best.level).has(codeIn(first, best.column))
  const rows = isHeading ? all.slice(1) : all
  const headings = columns.map((column) => {
    const name = isHeading ? (first.cells[column] ?? '').trim().slice(0, 60) : ''
    return name === '' ? `Column ${column + 1}` : name
  })
  const old = codesOf2011(rows, best, { area, headings })
  if (old.length > 0) return failure(olderCodes(fileName, old))
  const numeric = columns.filter((column) => column !== best.column && isNumeric(rows, column))
  const weight = numeric.find((column) => WEIGHT_HEADING.test(headings[column] ?? '')) ?? null
  const value = numeric.findLast((column) => column !== weight)
  if (value === undefined) return failure(noNumbers(fileName))
  return success({
    headings,
    rows,
    level: best.level,
    codeColumn: best.column,
    valueColumn: value,
    weightColumn: weight,
  })
}

/** Reads the figures of the chosen columns; everything that could not be used is listed. */
export function matchOwnFigures(table: OwnTable, columns: OwnColumns, area: Area): OwnMatch {
  const codes = codesOf(area, table.level)
  const figures = new Map<string, OwnFigure>()
  const unmatched: OddCell[] = []
  const repeated: OddCell[] = []
  const notNumbers: OddCell[] = []
  for (const row of table.rows) {
    const code = codeIn(row, table.codeColumn)
    const odd = { line: row.line, text: (row.cells[table.codeColumn] ?? '').trim().slice(0, 60) }
    if (!codes.has(code)) unmatched.push(odd)
    else if (figures.has(code)) repeated.push(odd)
    else {
      const text = (row.cells[columns.value] ?? '').trim()
      const weightText = columns.weight === null ? '' : (row.cells[columns.weight] ?? '')
      const weight = readFigure(weightText)
      const figure = { code, weight: weight !== null && weight >= 0 ? weight : null }
      const read = readValue(text)
      if (read === null) notNumbers.push({ line: row.line, text: text.slice(0, 60) })
      figures.set(code, { ...figure, ...(read ?? { value: null, missing: 'not-collected' }) })
    }
  }
  return {
    level: table.level,
    figures: [...figures.values()].toSorted((one, other) => (one.code < other.code ? -1 : 1)),
    unmatched,
    repeated,
    notNumbers,
    absent: codes.size - figures.size,
  }
}

function readValue(text: string): Pick<OwnFigure, 'value' | 'missing'> | null {
  const mark = text.toLowerCase()
  if (SUPPRESSED.has(mark)) return { value: null, missing: 'suppressed' }
  if (NO_FIGURE.has(mark)) return { value: null, missing: 'not-collected' }
  const value = readFigure(text)
  return value === null || !Number.isFinite(value) ? null : { value, missing: null }
}

function codesOf(area: Area, level: Level): ReadonlySet<string> {
  return new Set(level === 'ward' ? area.wards.codes : area.neighbourhoods.codes)
}

function codeIn({ cells }: DelimitedRow, column: number): string {
  const cell = (cells[column] ?? '').trim()
  return cell.length > 20 ? '' : cell.toUpperCase()
}

function hits(rows: readonly DelimitedRow[], column: number, codes: ReadonlySet<string>): number {
  return rows.filter((row) => codes.has(codeIn(row, column))).length
}

function isNumeric(rows: readonly DelimitedRow[], column: number): boolean {
  const texts = rows.map(({ cells }) => (cells[column] ?? '').trim())
  const told = texts.filter((text) => !isMark(text))
  const numbers = told.filter((text) => readFigure(text) !== null)
  return numbers.length > 0 && numbers.length >= told.length / 2
}

function isMark(text: string): boolean {
  const mark = text.toLowerCase()
  return SUPPRESSED.has(mark) || NO_FIGURE.has(mark)
}

/**
 * Codes of the table that are of 2011 and no longer there: where its heading says 2011, or where it
 * has none of the codes that this area was given in 2021 but others that the area does not have.
 */
function codesOf2011(
  rows: readonly DelimitedRow[],
  { column, level }: { readonly column: number; readonly level: Level },
  { area, headings }: { readonly area: Area; readonly headings: readonly string[] },
): readonly string[] {
  if (level === 'ward') return []
  const codes = codesOf(area, level)
  const given = rows.map((row) => codeIn(row, column))
  const others = given.filter((code) => /^E01\d{6}$/.test(code) && !codes.has(code))
  const old = others.filter((code) => code <= LAST_CODE_OF_2011)
  const says2011 = /11/.test(headings[column] ?? '') && !/21/.test(headings[column] ?? '')
  const has = new Set(given)
  const newOnes = [...codes].filter((code) => /^E01/.test(code) && code > LAST_CODE_OF_2011)
  const lacksNew = newOnes.length > 0 && !newOnes.some((code) => has.has(code))
  const noneIsNew = !others.some((code) => code > LAST_CODE_OF_2011)
  return says2011 || (lacksNew && noneIsNew) ? [...new Set(old)] : []
}

function olderCodes(fileName: string, codes: readonly string[]): Problem {
  const more = codes.length - 3
  return {
    where: fileName,
    expected: 'codes of neighbourhoods of 2021 (LSOA 2021)',
    found: `codes of 2011: ${codes.slice(0, 3).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    remedy:
      'Convert the figures to 2021 first, with the lookup “LSOA (2011) to LSOA (2021)” of the ONS Open Geography Portal: some neighbourhoods were divided or joined.',
  }
}

function noCodes(fileName: string, area: Area, rows: readonly DelimitedRow[]): Problem {
  const { title } = area.manifest
  const seen = rows[1]?.cells[0] ?? rows[0]?.cells[0] ?? ''
  return {
    where: fileName,
    expected: `a column of codes of ${title}, such as ${area.neighbourhoods.codes[0] ?? ''} or ${area.wards.codes[0] ?? ''}`,
    found: seen.trim() === '' ? 'none' : `none; the first cells hold “${seen.trim().slice(0, 40)}”`,
    remedy: 'Bring a CSV with a column of LSOA 2021 or ward codes and a column of figures.',
  }
}

function noNumbers(fileName: string): Problem {
  return {
    where: fileName,
    expected: 'a column of numbers beside the codes',
    found: 'none',
    remedy: 'Write figures as plain numbers, such as 12.5, with a point before decimals.',
  }
}

function tooLarge(fileName: string): Problem {
  return {
    where: fileName,
    expected: `at most ${MOST_CELLS.toLocaleString('en-GB')} cells`,
    found: 'more',
    remedy: 'Keep the column of codes and the figures of this area, and try again.',
  }
}
