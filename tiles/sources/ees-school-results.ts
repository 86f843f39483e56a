import type { SchoolResults } from '../../src/domain/place.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { MeasureColumn, SchoolResultsTable } from './school-results.ts'
import { measureColumns, readMeasures, readPupils } from './school-results.ts'
import type { Source } from './source.ts'

/**
 * Explore Education Statistics, results by school. One file mixes years, levels (nation to school) and filters
 * (subject, breakdown, version of the release): taken are the rows of schools in the newest year, for all pupils
 * and, at key stage 2, for the three subjects together. The CSV may come as gzip under a plain name.
 */
interface DataSet {
  readonly stage: SchoolResults['stage']
  readonly id: string
  readonly name: string
  readonly fileName: string
  readonly namePattern: RegExp
  readonly pupils: string
  readonly measures: readonly MeasureColumn[]
}

const KEY_STAGE_2: DataSet = {
  stage: 'key-stage-2',
  id: '019afee4-e5d0-72f9-9a8f-d7a1a56eac1d',
  name: 'Key stage 2 attainment by school',
  fileName: 'key-stage-2-school.csv',
  namePattern: /(key[-_ ]?stage[-_ ]?2|ks2).*school.*\.csv$/i,
  pupils: 'eligible_pupil_count',
  measures: [
    {
      heading: 'expected_standard_pupil_percent',
      measure: 'Expected standard in reading, writing and maths',
      unit: 'percent',
    },
    {
      heading: 'higher_standard_pupil_percent',
      measure: 'Higher standard in all three',
      unit: 'percent',
    },
  ],
}

const KEY_STAGE_4: DataSet = {
  stage: 'key-stage-4',
  id: '19e39901-a96c-be76-b9c2-6af54ae076d2',
  name: 'Key stage 4 performance by school',
  fileName: 'key-stage-4-school.csv',
  namePattern: /(key[-_ ]?stage[-_ ]?4|ks4).*school.*\.csv$/i,
  pupils: 'pupil_count',
  measures: [
    {
      heading: 'engmath_94_percent',
      measure: 'Grade 4 or above in English and maths',
      unit: 'percent',
    },
    {
      heading: 'engmath_95_percent',
      measure: 'Grade 5 or above in English and maths',
      unit: 'percent',
    },
    { heading: 'attainment8_average', measure: 'Attainment 8', unit: 'score' },
    { heading: 'progress8_average', measure: 'Progress 8 (average of England 0)', unit: 'score' },
    {
      heading: 'ebacc_aps_average',
      measure: 'English Baccalaureate average point score',
      unit: 'score',
    },
  ],
}

/** Each with the id under which the catalogue offers it. */
export const schoolResults: readonly (readonly [string, Source<SchoolResultsTable>])[] = [
  [KEY_STAGE_2.id, sourceOf(KEY_STAGE_2)],
  [KEY_STAGE_4.id, sourceOf(KEY_STAGE_4)],
]

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

/** What a row must say in each filter that the file has. */
const ALL_PUPILS: Readonly<Record<string, RegExp>> = {
  breakdown: /^total$/i,
  subject: /^reading, writing and maths$/i,
}

/** Releases of one year, the later ones better. */
const VERSIONS = ['provisional', 'revised', 'final']

function sourceOf(set: DataSet): Source<SchoolResultsTable> {
  const [first] = set.measures
  const columns: ColumnSpecs<string> = {
    period: column('time_period'),
    level: column('geographic_level'),
    urn: column('school_urn'),
    version: optional('version'),
    breakdown: optional('breakdown'),
    subject: optional('subject'),
    [set.pupils]: optional(set.pupils),
    ...measureColumns(set.measures),
    ...(first === undefined ? {} : { [first.heading]: column(first.heading) }),
  }
  return {
    id: `ees-${set.stage}-schools`,
    title: set.name,
    publisher: 'Department for Education',
    address: `https://explore-education-statistics.service.gov.uk/data-catalogue/data-set/${set.id}`,
    fileName: set.fileName,
    namePattern: set.namePattern,
    licence: OPEN_GOVERNMENT_LICENCE,
    attribution: [
      'Department for Education, Explore Education Statistics',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ],
    geography: 'schools',
    gives: `results of schools, ${set.stage.replaceAll('-', ' ')}`,
    recognises: (head) => isTableOf(head, columns, { column: 'period', code: /^\d{4,6}$/ }),
    edition: () => 'newest year of the file',
    read: (file) => readDataSet(file, columns, set),
  }
}

type Facts = Omit<SchoolResults, 'stage' | 'year'>

interface Taken {
  readonly period: string
  readonly version: number
  readonly facts: Facts
}

function readDataSet(
  file: OpenFile,
  columns: ColumnSpecs<string>,
  set: DataSet,
): Result<SchoolResultsTable> {
  const taken = new Map<string, Taken>()
  let newest = ''
  const read = readRows(file, columns, (row) => {
    const period = row.text('period').trim()
    if (!/^\d{4,6}$/.test(period)) return row.problem('period', 'a school year such as 202425')
    if (!/^school$/i.test(row.text('level').trim()) || !isOfAllPupils(row)) return null
    const urn = row.text('urn').trim()
    if (!/^\d{5,7}$/.test(urn)) return row.problem('urn', 'a number such as 100000')
    const facts = readFacts(row, set)
    if ('where' in facts) return facts
    const known = taken.get(`${urn} ${period}`)
    const version = VERSIONS.indexOf(row.text('version').trim().toLowerCase())
    if (known !== undefined && known.version === version) {
      return duplicateProblem(`${file.name}, row ${row.number}`, `URN ${urn} for all pupils`)
    }
    if (known === undefined || known.version < version) {
      taken.set(`${urn} ${period}`, { period, version, facts })
    }
    if (period > newest) newest = period
    return null
  })
  if (!read.ok) return read
  const byUrn = new Map<string, Facts>()
  for (const [key, { period, facts }] of taken) {
    if (period === newest) byUrn.set(key.slice(0, key.indexOf(' ')), facts)
  }
  const year = newest === '' ? null : yearWords(newest)
  return success({ rowsRead: read.value.rows, stage: set.stage, year, byUrn })
}

/** `202425`: "2024/25"; `2024` stays. */
function yearWords(period: string): string {
  return period.length === 6 ? `${period.slice(0, 4)}/${period.slice(4)}` : period
}

function isOfAllPupils(row: CsvRow<string>): boolean {
  return Object.entries(ALL_PUPILS).every(([key, wanted]) => {
    return !row.has(key) || wanted.test(row.text(key).trim())
  })
}

function readFacts(row: CsvRow<string>, { pupils, measures }: DataSet): Facts | Problem {
  const count = readPupils(row, pupils)
  if (count !== null && typeof count !== 'number') return count
  const found = readMeasures(row, measures)
  return 'where' in found ? found : { pupils: count, measures: found }
}
