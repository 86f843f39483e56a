import type { Indicator } from '../../catalogue/indicator.ts'
import { type Area, type Level, STATE } from '../../domain/area.ts'
import { childrenOf, childrenWords } from '../../domain/children.ts'
import type { Classification } from '../../domain/classification.ts'
import { stateWords } from '../../domain/figure.ts'
import { rowClassWords, tableOf } from '../../domain/row-words.ts'
import { levelWords, sentenceCase } from '../../domain/words.ts'
import { factsOf } from '../../domain/worse-than-country.ts'
import { type CsvCell, csvText } from './csv-cells.ts'

/** A column of the table by its id: `name`, `class`, `ward`, `residents`, `children` or an indicator's. */
export type TableColumnId = string

export interface TableCsvOptions {
  readonly area: Area
  readonly level: Level
  /** In the order shown. */
  readonly rows: readonly number[]
  readonly columns: readonly TableColumnId[]
  /** Entries of the catalogue that columns may name. */
  readonly indicators: readonly Indicator[]
  readonly classification: Classification
  /** What the rows were filtered by, in words; empty where all are shown. */
  readonly filter: string
  /** Address of the view, whole. */
  readonly address: string
  /** ISO date on which it is written. */
  readonly date: string
}

interface Column {
  readonly titles: readonly string[]
  readonly cells: (row: number) => readonly CsvCell[]
}

/**
 * What the table shows as CSV: the same rows and columns in the same order, with codes beside names
 * so that rows can be joined to others. Figures have the precision of the package; where there is
 * none, its reason stands in the cell. Below an empty line follow what the rows are and the source
 * of every column, so that the first line is the heading, as spreadsheets expect.
 */
export function writeTableCsv(options: TableCsvOptions): string {
  const columns = options.columns.flatMap((id) => columnOf(id, options) ?? [])
  return csvText([
    columns.flatMap(({ titles }) => titles),
    ...options.rows.map((row) => columns.flatMap(({ cells }) => cells(row))),
    [],
    ...aboutLines(options),
    ...options.columns.flatMap((id) => sourceLine(id, options)),
  ])
}

function columnOf(id: TableColumnId, options: TableCsvOptions): Column | null {
  const { area, level, classification } = options
  const table = tableOf(area, level)
  const words = sentenceCase(level)
  switch (id) {
    case 'name':
      return {
        titles: [`${words} code`, words],
        cells: (row) => [table.codes[row] ?? '', table.names[row] ?? ''],
      }
    case 'ward':
      return {
        titles: ['Ward code', 'Ward'],
        cells: (row) => {
          const ward = area.neighbourhoods.wardRows[row] ?? -1
          return [area.wards.codes[ward] ?? '', area.wards.names[ward] ?? '']
        },
      }
    case 'class':
      return {
        titles: ['Class on the map'],
        cells: (row) => [rowClassWords(classification, row) ?? 'none'],
      }
    case 'residents':
      return { titles: ['Residents'], cells: (row) => [table.residents[row] ?? null] }
    case 'children': {
      const { ageBands } = area.manifest
      const first = childrenOf(table, 0, ageBands)
      return {
        titles: [first === null ? 'Children' : sentenceCase(childrenWords(first))],
        cells: (row) => [childrenOf(table, row, ageBands)?.residents ?? null],
      }
    }
    default:
      return figureColumn(id, options)
  }
}

function figureColumn(id: string, { area, level, indicators }: TableCsvOptions): Column | null {
  const indicator = indicators.find((one) => one.id === id)
  const column = tableOf(area, level).indicators.get(id)
  if (indicator === undefined || column === undefined) return null
  const unit = indicator.unit === 'percent' ? `% ${indicator.denominatorWords}` : 'score'
  return {
    titles: [`${indicator.title}, ${unit}`],
    cells: (row) => {
      const state = column.states[row] ?? STATE.notCollected
      return [
        state === STATE.value ? sevenDigits(column.values[row] ?? Number.NaN) : stateWords(state),
      ]
    },
  }
}

/** A value of float32 without the digits that float64 adds to it. */
function sevenDigits(value: number): number {
  return Number(value.toPrecision(7))
}

function aboutLines({ area, level, rows, filter, address, date }: TableCsvOptions): CsvCell[][] {
  const { title, madeUp, neighbourhoods, wards } = area.manifest
  const { size } = tableOf(area, level)
  const edition = level === 'ward' ? wards.edition : neighbourhoods.edition
  const all = `${rows.length} of ${size} ${levelWords(level, size)} (${edition})`
  return [
    ['Area', title],
    ...(madeUp
      ? [['Made up', 'Nothing here is real: the place and its figures are made up.']]
      : []),
    ['Rows', filter === '' ? all : `${all}, filtered: ${filter}`],
    [
      'Wards',
      level === 'ward'
        ? 'Ward figures are those of the neighbourhoods that fit best, weighted.'
        : 'The ward of a neighbourhood is the one that fits best.',
    ],
    ['Written on', date],
    ['View', address],
  ]
}

/** Title, edition, publisher, licence and meaning of a figure. */
function sourceLine(id: string, { area, level, indicators }: TableCsvOptions): CsvCell[][] {
  const indicator = indicators.find((one) => one.id === id)
  if (indicator === undefined) return []
  const { title, source, licence, meaning } = indicator
  const edition = factsOf(area, level, id)?.edition ?? ''
  const made = area.manifest.madeUp ? 'made-up figures in the manner of: ' : ''
  return [['Source', title, edition, `${made}${source}`, licence, meaning]]
}
