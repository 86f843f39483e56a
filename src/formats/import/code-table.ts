import { unguardedText } from '../export/csv-cells.ts'
import type { CodeWord, CodeWords } from './code-words.ts'
import { MOST_CODES } from './limits.ts'
import type { DelimitedRow } from './delimited-rows.ts'

/** Names of the columns that an export of codes has. */
export const CODE_COLUMNS = {
  zone: 'zone',
  letter: 'letter',
  kind: 'zone_kind',
  code: 'neighbourhood_code',
  share: 'share_of_residents_percent',
  codeEdition: 'code_edition',
} as const

/** One word of a list of codes, with what its row says of it. */
export interface CodeEntry {
  readonly line: number
  readonly text: string
  readonly word: CodeWord
  readonly zone: string
  readonly letter: string
  readonly codeEdition: string
  /** Share of residents inside, in percent; NaN where the row does not say. */
  readonly sharePercent: number
}

export interface CodeTable {
  readonly entries: readonly CodeEntry[]
  /** Whether the columns are those of an export of this program. */
  readonly isOwn: boolean
  /** Heading of the column that the codes stand in; empty where there is none. */
  readonly heading: string
}

/**
 * Finds the codes in the rows of a table or list: with headings or without, one or many in a row.
 * A table with headings has them in one column: the one that fits the area best.
 */
export function codeTable(rows: readonly DelimitedRow[], words: CodeWords): CodeTable {
  const firstData = rows.findIndex(({ cells }) => cells.some((cell) => isCode(words.read(cell))))
  const headings = firstData > 0 ? (rows[firstData - 1]?.cells ?? []).map(plainHeading) : []
  const data = firstData < 0 ? rows : rows.slice(firstData)
  if (headings.length === 0) {
    return { entries: mainWords(bareEntries(data, words)), isOwn: false, heading: '' }
  }
  const column = bestColumn(data, headings, words)
  const at = (name: string) => headings.indexOf(name)
  const zoneColumn = headings.findIndex((heading) =>
    /^(?:candidate[_ ])?zone(?:[_ ]name)?$/.test(heading),
  )
  const isOwn = at(CODE_COLUMNS.code) === column && at(CODE_COLUMNS.codeEdition) >= 0
  const entries = data.map(({ line, cells }) => {
    const cell = (index: number) => unguardedText(cells[index] ?? '').trim()
    const text = cell(column)
    const share = cell(at(CODE_COLUMNS.share))
    return {
      line,
      text,
      word: isOwn ? ownWord(text, words) : words.read(text),
      zone: cell(zoneColumn),
      letter: cell(at(CODE_COLUMNS.letter)),
      codeEdition: cell(at(CODE_COLUMNS.codeEdition)),
      sharePercent: share === '' ? Number.NaN : Number(share),
    }
  })
  return { entries, isOwn, heading: headings[column] ?? '' }
}

/** What stands in the code column of an export is a code, whether or not the area has it. */
function ownWord(text: string, words: CodeWords): CodeWord {
  const word = words.read(text)
  if (word.kind === 'neighbourhood' || !/^[A-Za-z0-9]{1,20}$/.test(text)) return word
  return { kind: 'other-neighbourhood', code: text }
}

/** A hundred thousand codes one a line are a common list: nothing is made here that is not kept. */
function bareEntries(data: readonly DelimitedRow[], words: CodeWords): CodeEntry[] {
  const entries: CodeEntry[] = []
  const read = (line: number, text: string) => {
    entries.push({ line, text, word: words.read(text), ...BARE })
  }
  for (const { line, cells } of data) {
    for (const cell of cells) {
      const parts = splitCell(cell, words)
      if (typeof parts === 'string') read(line, parts)
      else for (const part of parts) read(line, part)
    }
  }
  return entries
}

const BARE = { zone: '', letter: '', codeEdition: '', sharePercent: Number.NaN } as const

function plainHeading(cell: string): string {
  return cell.trim().toLowerCase()
}

function isCode(word: CodeWord): boolean {
  return word.kind === 'postcode' ? word.code !== null : word.kind !== 'text'
}

/** The cell's words where each of them is a code, else the whole cell: names have blanks in them. */
function splitCell(cell: string, words: CodeWords): string | string[] {
  const whole = unguardedText(cell).trim()
  if (!/[\s,;|]/.test(whole)) return whole
  const parts = whole.split(/[\s,;|]+/, MOST_CODES + 1).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => isCode(words.read(part))) ? parts : whole
}

/** Of a line with codes of neighbourhoods these alone: wards, names and figures beside them say no more. */
function mainWords(entries: readonly CodeEntry[]): CodeEntry[] {
  const withNeighbourhood = new Set<number>()
  const withCode = new Set<number>()
  for (const { word, line } of entries) {
    if (isNeighbourhood(word)) withNeighbourhood.add(line)
    if (isCode(word)) withCode.add(line)
  }
  return entries.filter(({ word, line, text }) => {
    if (withNeighbourhood.has(line)) return isNeighbourhood(word)
    return text !== '' && (isCode(word) || !withCode.has(line))
  })
}

function isNeighbourhood(word: CodeWord): boolean {
  return word.kind === 'neighbourhood' || word.kind === 'other-neighbourhood'
}

/** How much a kind of word speaks for its column: known neighbourhoods before all else. */
const WEIGHTS: Readonly<Record<CodeWord['kind'], number>> = {
  neighbourhood: 1000,
  'other-neighbourhood': 100,
  ward: 10,
  'other-code': 1,
  postcode: 1,
  text: 0,
}

function bestColumn(
  rows: readonly DelimitedRow[],
  headings: readonly string[],
  words: CodeWords,
): number {
  const own = headings.indexOf(CODE_COLUMNS.code)
  if (own >= 0) return own
  const scores: number[] = []
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      scores[column] = (scores[column] ?? 0) + WEIGHTS[words.read(cell).kind]
    }
  }
  const most = scores.reduce((best, score) => Math.max(best, score), 0)
  return scores.findIndex((score) => score === most)
}
