import type { Area, Level } from './area.ts'
import { type Classification, NOTHING_CLASS } from './classification.ts'
import { tableOf } from './row-words.ts'
import { searchWords } from './search/search-words.ts'
import { partsSet, type TableFilter } from './table-filter.ts'

interface FilterOptions {
  readonly area: Area
  readonly level: Level
  readonly classification: Classification
  readonly filter: TableFilter
}

/** The rows that the filter lets through, in the order they came in. */
export function filterRows(rows: readonly number[], options: FilterOptions): readonly number[] {
  const { filter } = options
  if (searchWords(filter.text).length === 0 && partsSet(filter) === 0) return rows
  const tests = [hasText(options), isOfWard(options), isInClass(options), isInRange(options)]
  return rows.filter((row) => tests.every((holds) => holds(row)))
}

type RowTest = (row: number) => boolean
const always: RowTest = () => true

function hasText({ area, level, filter }: FilterOptions): RowTest {
  const typed = searchWords(filter.text)
  if (typed.length === 0) return always
  const { names, codes } = tableOf(area, level)
  const wardOf = (row: number) =>
    level === 'ward' ? '' : (area.wards.names[area.neighbourhoods.wardRows[row] ?? -1] ?? '')
  return (row) => {
    const words = searchWords(`${names[row] ?? ''} ${wardOf(row)} ${codes[row] ?? ''}`)
    return typed.every((beginning) => words.some((word) => word.startsWith(beginning)))
  }
}

function isOfWard({ area, level, filter }: FilterOptions): RowTest {
  if (filter.ward === null) return always
  const ward = area.wards.codes.indexOf(filter.ward)
  return level === 'ward'
    ? (row) => row === ward
    : (row) => area.neighbourhoods.wardRows[row] === ward
}

function isInClass({ classification, filter }: FilterOptions): RowTest {
  const { classIndex } = filter
  if (classIndex === null) return always
  const { classByRow } = classification
  if (classIndex === 'nothing') return (row) => (classByRow[row] ?? NOTHING_CLASS) >= NOTHING_CLASS
  return (row) => classByRow[row] === classIndex
}

/** A row without a figure is in no range. */
function isInRange({ area, level, classification, filter }: FilterOptions): RowTest {
  const { low, high } = filter
  if (low === null && high === null) return always
  const values = tableOf(area, level).indicators.get(classification.indicator)?.values
  return (row) => {
    const value = values?.[row] ?? Number.NaN
    return value >= (low ?? Number.NEGATIVE_INFINITY) && value <= (high ?? Number.POSITIVE_INFINITY)
  }
}

interface FilterWordsOptions {
  readonly area: Area
  readonly filter: TableFilter
  /** The class in words: "darkest of five". */
  readonly classWords: (classIndex: number) => string
  readonly indicatorTitle: string
}

/** What a filter asks for, in words: "“park”, in Mill Hill, darkest of five"; empty where nothing. */
export function filterWords(options: FilterWordsOptions): string {
  const { area, filter, classWords, indicatorTitle } = options
  const { text, ward, classIndex, low, high } = filter
  const parts: string[] = []
  if (text.trim() !== '') parts.push(`“${text.trim()}”`)
  if (ward !== null) parts.push(`in ${area.wards.names[area.wards.codes.indexOf(ward)] ?? ward}`)
  if (classIndex === 'nothing') parts.push('without a figure')
  else if (classIndex !== null) parts.push(classWords(classIndex))
  if (low !== null) parts.push(`${indicatorTitle} from ${low}`)
  if (high !== null) parts.push(`${indicatorTitle} up to ${high}`)
  return parts.join(', ')
}
