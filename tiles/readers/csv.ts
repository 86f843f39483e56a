import Papa from 'papaparse'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { Cell } from './cells.ts'
import { readCell, readCount } from './cells.ts'
import type { ColumnSpecs, Located } from './headings.ts'
import { column, locateColumns, ROWS_SEARCHED_FOR_HEADINGS } from './headings.ts'
import type { OpenFile } from './open-file.ts'

/** One row of a table while it is being read; the same object is used for every row. */
export interface CsvRow<K extends string> {
  /** 1-based, counting the heading row and any above it. */
  readonly number: number
  /** The cell as it stands, untrimmed; empty where the file has no such column. */
  readonly text: (key: K) => string
  readonly cell: (key: K) => Cell
  readonly count: (key: K) => Cell
  readonly has: (key: K) => boolean
  /** A problem in this row and column, with the cell that was found. */
  readonly problem: (key: K, expected: string) => Problem
}

export interface CsvRead<K extends string> {
  readonly rows: number
  readonly located: Located<K>
}

/**
 * Calls `each` for every row under the headings; stops at the first problem it returns. Rows whose
 * cells are all blank are passed over. Fails on headings that are not there, an unclosed quote, and
 * rows that have fewer cells than the headings (what a file cut short ends with).
 */
export function readRows<K extends string>(
  file: OpenFile,
  specs: ColumnSpecs<K>,
  each: (row: CsvRow<K>) => Problem | null,
): Result<CsvRead<K>> {
  const text = plainText(file.text)
  const located = locateColumns(firstRecords(text), specs, file.name)
  if (!located.ok) return located
  const above = rowAboveHeadings(text, located.value.headerRow)
  if (above !== null) return failure(headingsBelow(file.name, above))
  const reader = new RowReader(file.name, specs, located.value)
  const problem = walk(text, reader, each)
  if (problem !== null) return failure(problem)
  return success({ rows: reader.rows, located: located.value })
}

/**
 * As `readRows`, for a file without headings: columns go by their 0-based place, every row has `width`
 * cells, and messages name a column by its number from 1. Gives the number of rows.
 */
export function readBareRows<K extends string>(
  file: OpenFile,
  { places, width }: { readonly places: Readonly<Record<K, number>>; readonly width: number },
  each: (row: CsvRow<K>) => Problem | null,
): Result<number> {
  const headings = Array.from({ length: width }, (_, index) => String(index + 1))
  const specs = Object.fromEntries(
    Object.entries<number>(places).map(([key, index]) => [key, column(String(index + 1))]),
  ) as ColumnSpecs<K>
  const reader = new RowReader(file.name, specs, { headerRow: -1, columns: places, headings })
  const problem = walk(plainText(file.text), reader, each)
  return problem === null ? success(reader.rows) : failure(problem)
}

/** Below how many filled cells a record above the headings is a title, not a row. */
const CELLS_OF_A_ROW = 4
const AREA_CODE = /^[EWSN]\d{8}$/

/**
 * 1-based number of a record above the headings that is no title but a row of the table, which would be lost
 * without a word; null where there is none.
 */
function rowAboveHeadings(text: string, headerRow: number): number | null {
  if (headerRow === 0) return null
  const row = firstRecords(text)
    .slice(0, headerRow)
    .findIndex((cells) => {
      const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
      return filled.length >= CELLS_OF_A_ROW || filled.some((cell) => AREA_CODE.test(cell))
    })
  return row < 0 ? null : row + 1
}

function headingsBelow(file: string, row: number): Problem {
  return {
    where: `${file}, row ${row}`,
    expected: 'the headings above all rows',
    found: 'a row of the table above them',
    remedy: 'Move the headings to the top, or download the file again.',
  }
}

/** The first records of a text, for finding headings; the last may be cut. */
export function firstRecords(text: string): string[][] {
  return Papa.parse<string[]>(plainText(text), {
    delimiter: ',',
    newline: '\n',
    preview: ROWS_SEARCHED_FOR_HEADINGS + 5,
  }).data
}

/** Papa Parse takes one kind of line end at a time; files that were edited by hand have both. */
function plainText(text: string): string {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text
  return marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked
}

function walk<K extends string>(
  text: string,
  reader: RowReader<K>,
  each: (row: CsvRow<K>) => Problem | null,
): Problem | null {
  let problem: Problem | null = null
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors }, parser) => {
      const broken = errors.find(({ type }) => type === 'Quotes')
      const state = reader.take(data, broken !== undefined)
      if (state === 'row') problem = each(reader)
      else if (state !== 'skip') problem = state
      if (problem !== null) parser.abort()
    },
  })
  return problem
}

class RowReader<K extends string> implements CsvRow<K> {
  number = 0
  rows = 0
  private cells: readonly string[] = []
  private readonly file: string
  private readonly specs: ColumnSpecs<K>
  private readonly located: Located<K>
  private readonly width: number

  constructor(file: string, specs: ColumnSpecs<K>, located: Located<K>) {
    this.file = file
    this.specs = specs
    this.located = located
    // Some publishers end the heading row with stray commas.
    const named = located.headings.findLastIndex((heading) => heading.trim() !== '')
    this.width = named + 1
  }

  take(cells: readonly string[], brokenQuotes: boolean): 'row' | 'skip' | Problem {
    this.number++
    this.cells = cells
    if (this.number <= this.located.headerRow + 1) return 'skip'
    if (brokenQuotes) return this.brokenRow('a closing quotation mark', 'none')
    if (cells.every((cell) => cell.trim() === '')) return 'skip'
    if (cells.length < this.width) {
      return this.brokenRow(`${this.width} columns`, String(cells.length))
    }
    this.rows++
    return 'row'
  }

  text(key: K): string {
    const index = this.located.columns[key]
    return index === undefined ? '' : (this.cells[index] ?? '')
  }

  cell(key: K): Cell {
    return readCell(this.text(key))
  }

  count(key: K): Cell {
    return readCount(this.text(key))
  }

  has(key: K): boolean {
    return this.located.columns[key] !== undefined
  }

  problem(key: K, expected: string): Problem {
    const index = this.located.columns[key]
    const heading = index === undefined ? undefined : this.located.headings[index]?.trim()
    const cell = this.text(key).trim()
    return {
      where: `${this.file}, row ${this.number}, column "${heading ?? this.specs[key].heading}"`,
      expected,
      found: cell === '' ? 'nothing' : `"${cell.slice(0, 60)}"`,
      remedy: 'Correct the cell, or download the file again.',
    }
  }

  private brokenRow(expected: string, found: string): Problem {
    return {
      where: `${this.file}, row ${this.number}`,
      expected,
      found,
      remedy: 'The file may be cut short: download it again.',
    }
  }
}
