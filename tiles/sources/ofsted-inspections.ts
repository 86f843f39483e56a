import type { InspectionFact } from '../../src/domain/place.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readCell, readWords } from '../readers/cells.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { headingLike, isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Ofsted, management information of state-funded schools, latest inspections. Lines may stand above the
 * headings, `NULL` stands for nothing, dates are dd/mm/yyyy. Report cards (from 10 November 2025) and the
 * graded inspections before have scales of their own: a school has the facts of one of them, the report card
 * where there is one. An overall grade is taken only where Ofsted gave one; it has given none since
 * September 2024, and none is made of the others.
 */
export interface Inspections extends Reading {
  readonly byUrn: ReadonlyMap<string, InspectionFact>
}

const REPORT_CARD = [
  'Safeguarding standards',
  'Inclusion',
  'Curriculum and teaching',
  'Achievement',
  'Attendance and behaviour',
  'Personal development and wellbeing',
  'Early years',
  'Post-16 provision',
  'Leadership and governance',
] as const

const GRADED = [
  'Overall effectiveness',
  'Quality of education',
  'Behaviour and attitudes',
  'Personal development',
  'Effectiveness of leadership and management',
] as const

/** Files until 2025 have the graded block without "Latest OEIF" before each heading. */
const COLUMNS: ColumnSpecs<string> = {
  urn: column('URN'),
  name: column('School name'),
  date: column('Inspection start date'),
  gradedDate: optional('Inspection start date of latest OEIF graded inspection'),
  ...Object.fromEntries(REPORT_CARD.map((aspect) => [aspect, cardColumn(aspect)])),
  ...Object.fromEntries(GRADED.map((aspect) => [`graded:${aspect}`, gradedColumn(aspect)])),
}

const GRADES: ReadonlyMap<number, string> = new Map([
  [1, 'Outstanding'],
  [2, 'Good'],
  [3, 'Requires improvement'],
  [4, 'Inadequate'],
])
/** "Does not apply" and "no judgement was made". */
const NO_GRADE = new Set([0, 8, 9])

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

function cardColumn(aspect: string): ColumnSpec {
  const pattern = new RegExp(`^${aspect.toLowerCase()}( \\(where applicable\\))?$`)
  return { heading: aspect, pattern, optional: true }
}

function gradedColumn(aspect: string): ColumnSpec {
  const pattern = new RegExp(`^(latest oeif )?${aspect.toLowerCase()}$`)
  return { heading: `Latest OEIF ${aspect.toLowerCase()}`, pattern, optional: true }
}

export const inspections: Source<Inspections> = {
  id: 'ofsted-inspections',
  title: 'State-funded schools, latest inspections',
  publisher: 'Ofsted',
  address:
    'https://www.gov.uk/government/statistical-data-sets/' +
    'monthly-management-information-ofsteds-school-inspections-outcomes',
  fileName: 'Management_information_-_state-funded_schools_-_latest_inspections.csv',
  namePattern: /^management_information.*schools.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Source: Ofsted, management information',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'schools',
  gives: 'inspections of schools',
  recognises: (head) =>
    isTableOf(head, COLUMNS, { column: 'urn', code: /^\d{5,7}$/ }) &&
    headingLike(head, /^ofsted phase$/i) !== null,
  edition: ({ name }) =>
    /as_at_(\d\d?_[a-z]+_20\d\d)/i.exec(name)?.[1]?.replaceAll('_', ' ') ?? 'of unknown date',
  read: readInspections,
}

function readInspections(file: OpenFile): Result<Inspections> {
  const byUrn = new Map<string, InspectionFact>()
  const seen = new Set<string>()
  const read = readRows(file, COLUMNS, (row) => {
    const urn = row.text('urn').trim()
    if (!/^\d+$/.test(urn)) return row.problem('urn', 'a number such as 100000')
    if (seen.has(urn)) return duplicateProblem(`${file.name}, row ${row.number}`, `URN ${urn}`)
    seen.add(urn)
    const fact = readFact(row)
    if (fact !== null && 'where' in fact) return fact
    if (fact !== null) byUrn.set(urn, fact)
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, byUrn }) : read
}

function readFact(row: CsvRow<string>): InspectionFact | Problem | null {
  const card = REPORT_CARD.flatMap((aspect) => {
    const outcome = words(row, aspect)
    return outcome === null ? [] : [{ aspect, outcome }]
  })
  const isCard = card.length > 0
  const judgements = isCard ? card : readGrades(row)
  if ('where' in judgements) return judgements
  if (judgements.length === 0) return null
  const key = !isCard && row.has('gradedDate') ? 'gradedDate' : 'date'
  if (words(row, key) === null) return null
  const date = isoDate(row.text(key))
  if (date === null) return row.problem(key, 'a date such as 31/01/2026')
  return { date, framework: isCard ? 'Ofsted report card' : 'Ofsted graded inspection', judgements }
}

function readGrades(row: CsvRow<string>): InspectionFact['judgements'] | Problem {
  const judgements: { aspect: string; outcome: string }[] = []
  for (const aspect of GRADED) {
    const key = `graded:${aspect}`
    const text = words(row, key)
    if (text === null) continue
    const cell = readCell(text)
    const grade = cell.kind === 'value' ? GRADES.get(cell.value) : undefined
    if (grade !== undefined) judgements.push({ aspect, outcome: grade })
    else if (/^not judged$/i.test(text)) judgements.push({ aspect, outcome: 'Not judged' })
    else if (cell.kind !== 'value' || !NO_GRADE.has(cell.value)) {
      return row.problem(key, 'a grade from 1 to 4')
    }
  }
  return judgements
}

function words(row: CsvRow<string>, key: string): string | null {
  const text = readWords(row.text(key))
  return text === null || /^(null|n\/a|not applicable)$/i.test(text) ? null : text
}

/** dd/mm/yyyy to yyyy-mm-dd; null where it is no day of the calendar. */
function isoDate(text: string): string | null {
  const found = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text.trim())
  if (found === null) return null
  const [, day = '', month = '', year = ''] = found
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(time.valueOf()) && time.toISOString().startsWith(iso) ? iso : null
}
