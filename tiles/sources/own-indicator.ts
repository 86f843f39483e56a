import type { OwnIndicator } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { readWords } from '../readers/cells.ts'
import { firstRecords } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { locateColumns, normaliseHeading } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { yearsInName } from './own-attainment.ts'
import type { OwnFigures, OwnKey } from './own-figures.ts'
import { OWN_CODE, OWN_PEOPLE, readOwnFigures } from './own-figures.ts'
import type { Source } from './source.ts'

/**
 * An indicator of a user's own: above the headings `code,value,people` stand rows of two cells that say what it
 * is, at least `indicator` (its title) and `worse` (higher or lower). Without them no map could tell which end is
 * the disadvantaged one.
 */
export interface OwnIndicatorTable extends OwnFigures {
  readonly about: OwnIndicator
  /** As the file says it; null where it does not. */
  readonly edition: string | null
}

const COLUMNS: ColumnSpecs<OwnKey> = {
  code: OWN_CODE,
  value: { heading: 'value', pattern: /^(value|figure|rate|percent|percentage|score|%)$/ },
  people: { ...OWN_PEOPLE, heading: 'people', optional: true },
}

const NOT_STATED = 'Not stated: ask whoever built this area'

export const ownIndicators: Source<OwnIndicatorTable> = {
  id: 'own-indicator',
  title: 'Own indicator',
  publisher: 'Whoever built this area',
  address: '',
  fileName: 'indicator-damp-homes.csv',
  namePattern: /^(own[-_ ])?indicator[-_ ].*\.csv$/i,
  licence: NOT_STATED,
  attribution: [],
  geography: 'LSOA or ward',
  gives: 'an own indicator',
  recognises: isOwnIndicator,
  edition: yearsInName,
  read: readOwnIndicator,
}

function isOwnIndicator(head: FileHead): boolean {
  return head.kind === 'table' && aboutRows(head.records).has('indicator')
}

/** What stands above the headings, by the first cell: unquoted commas in the words are put back. */
function aboutRows(records: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const located = locateColumns(records, COLUMNS, '')
  const above = located.ok ? records.slice(0, located.value.headerRow) : records
  return new Map(
    above.flatMap(([key = '', ...cells]) => {
      const words = readWords(cells.filter((cell) => cell.trim() !== '').join(','))
      return words === null ? [] : [[normaliseHeading(key).replace(/:$/, ''), words] as const]
    }),
  )
}

const DIRECTIONS: Readonly<Record<string, OwnIndicator['direction']>> = {
  higher: 'higher-is-worse',
  high: 'higher-is-worse',
  lower: 'lower-is-worse',
  low: 'lower-is-worse',
}

function readOwnIndicator(file: OpenFile): Result<OwnIndicatorTable> {
  const rows = aboutRows(firstRecords(file.text))
  const title = rows.get('indicator')
  const id = title === undefined ? '' : slugOf(title)
  if (title === undefined || id === '') {
    return failure(unsaid(file.name, 'a row "indicator" with its title', title))
  }
  const direction = DIRECTIONS[rows.get('worse')?.toLowerCase() ?? '']
  if (direction === undefined) {
    return failure(unsaid(file.name, 'a row "worse" with "higher" or "lower"', rows.get('worse')))
  }
  const unit = /^(percent|per cent|%)/i.test(rows.get('unit') ?? '') ? 'percent' : 'score'
  const indicator = `own-${id}`
  const read = readOwnFigures(file, COLUMNS, { indicator, isPercent: unit === 'percent' })
  if (!read.ok) return read
  if (read.value.level === 'ward' && !read.value.countsPeople)
    return failure(withoutPeople(file.name))
  const about = {
    id: indicator,
    title,
    direction,
    unit,
    decimals: decimalsOf(read.value, indicator),
    denominatorWords: ofWhom(rows.get('people')),
    meaning: rows.get('meaning') ?? `${title}, as its source gives it.`,
    source: rows.get('source') ?? 'Whoever built this area',
    licence: rows.get('licence') ?? NOT_STATED,
  } as const
  return success({ ...read.value, about, edition: rows.get('edition') ?? null })
}

function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** "children aged 0 to 15": "of children aged 0 to 15". */
function ofWhom(words: string | undefined): string {
  return words === undefined ? 'of residents' : `of ${words.replace(/^of /i, '')}`
}

/** As many as the figures have, at most two. */
function decimalsOf({ columns }: OwnFigures, indicator: string): number {
  const values = [...(columns.get(indicator)?.values ?? [])].filter((value) => !Number.isNaN(value))
  const needs = (decimals: number) =>
    values.some((value) => Number(value.toFixed(decimals)) !== value)
  return needs(0) ? (needs(1) ? 2 : 1) : 0
}

/** Neighbourhoods without people can be weighed by residents; a ward's are not known before the area is built. */
function withoutPeople(where: string): Problem {
  return {
    where,
    expected: 'a column "people", as the figures are by ward',
    found: 'none',
    remedy: 'Add for each ward of how many people the figure speaks.',
  }
}

function unsaid(where: string, expected: string, found: string | undefined): Problem {
  return {
    where,
    expected: `${expected} above the headings`,
    found: found === undefined ? 'none' : `"${found.slice(0, 60)}"`,
    remedy: 'Write it there, as tiles/README.md shows.',
  }
}
