import type { SchoolResults } from '../../src/domain/place.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { MeasureColumn, SchoolResultsTable } from './school-results.ts'
import { measureColumns, readMeasures, readPupils } from './school-results.ts'
import type { Source } from './source.ts'

/**
 * School performance tables (england_ks2final.csv, england_ks4final.csv). Rows of schools, authorities and the
 * country stand in one file, told apart by RECTYPE, whose numbers differ: 1 and 2 are schools in both, but 4 is
 * the country in key stage 2 and an authority in key stage 4. The site refuses scripts: a person downloads them.
 */
interface TableLayout {
  readonly stage: SchoolResults['stage']
  readonly name: string
  readonly fileName: string
  readonly namePattern: RegExp
  /** Heading that no other table has. */
  readonly telling: RegExp
  readonly pupils: string
  /** Record types beside schools, of authorities and the country. */
  readonly summaries: ReadonlySet<string>
  readonly measures: readonly MeasureColumn[]
}

const SCHOOLS = new Set(['1', '2'])

const KEY_STAGE_2: TableLayout = {
  stage: 'key-stage-2',
  name: 'Key stage 2',
  fileName: 'england_ks2final.csv',
  namePattern: /^england_ks2.*\.csv$/i,
  telling: /^(ptrwm_exp|readprog)$/,
  pupils: 'TELIG',
  summaries: new Set(['3', '4', '5']),
  measures: [
    {
      heading: 'PTRWM_EXP',
      measure: 'Expected standard in reading, writing and maths',
      unit: 'percent',
    },
    { heading: 'PTRWM_HIGH', measure: 'Higher standard in all three', unit: 'percent' },
    { heading: 'READ_AVERAGE', measure: 'Average scaled score in reading', unit: 'score' },
    { heading: 'READPROG', measure: 'Progress in reading (average of England 0)', unit: 'score' },
    { heading: 'WRITPROG', measure: 'Progress in writing (average of England 0)', unit: 'score' },
    { heading: 'MATPROG', measure: 'Progress in maths (average of England 0)', unit: 'score' },
  ],
}

const KEY_STAGE_4: TableLayout = {
  stage: 'key-stage-4',
  name: 'Key stage 4',
  fileName: 'england_ks4final.csv',
  namePattern: /^england_ks4.*\.csv$/i,
  telling: /^att8scr$/,
  pupils: 'TPUP',
  summaries: new Set(['4', '5', '7']),
  measures: [
    { heading: 'PTL2BASICS_94', measure: 'Grade 4 or above in English and maths', unit: 'percent' },
    { heading: 'PTL2BASICS_95', measure: 'Grade 5 or above in English and maths', unit: 'percent' },
    { heading: 'ATT8SCR', measure: 'Attainment 8', unit: 'score' },
    { heading: 'P8MEA', measure: 'Progress 8 (average of England 0)', unit: 'score' },
    { heading: 'EBACCAPS', measure: 'English Baccalaureate average point score', unit: 'score' },
  ],
}

export const performanceTables: readonly Source<SchoolResultsTable>[] = [
  tableOf(KEY_STAGE_2),
  tableOf(KEY_STAGE_4),
]

function tableOf(layout: TableLayout): Source<SchoolResultsTable> {
  const columns: ColumnSpecs<string> = {
    type: column('RECTYPE'),
    urn: column('URN'),
    [layout.pupils]: { ...column(layout.pupils), optional: true },
    ...measureColumns(layout.measures),
    telling: { heading: layout.measures[0]?.heading ?? '', pattern: layout.telling },
  }
  return {
    id: `dfe-${layout.stage}-tables`,
    title: `School performance tables, ${layout.name.toLowerCase()}`,
    publisher: 'Department for Education',
    address: 'https://www.compare-school-performance.service.gov.uk/download-data',
    fileName: layout.fileName,
    namePattern: layout.namePattern,
    licence: OPEN_GOVERNMENT_LICENCE,
    attribution: [
      'Department for Education, school performance tables',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ],
    geography: 'schools',
    gives: `results of schools, ${layout.name.toLowerCase()}`,
    recognises: (head) => isTableOf(head, columns, { column: 'type', code: /^\d$/ }),
    edition: yearsInPath,
    read: (file) => readTable(file, columns, layout),
  }
}

/** `2018-2019/england_ks2final.csv`: "2018/19". The files themselves do not say. */
function yearsInPath({ file }: FileHead): string {
  const found = /(20\d\d)[-_](?:20)?(\d\d)(?!\d)/.exec(file.path)
  return found === null ? 'of unknown year' : `${found[1] ?? ''}/${found[2] ?? ''}`
}

function readTable(
  file: OpenFile,
  columns: ColumnSpecs<string>,
  { stage, pupils, summaries, measures }: TableLayout,
): Result<SchoolResultsTable> {
  const byUrn = new Map<string, Omit<SchoolResults, 'stage' | 'year'>>()
  const read = readRows(file, columns, (row) => {
    const type = row.text('type').trim()
    if (summaries.has(type)) return null
    if (!SCHOOLS.has(type))
      return row.problem('type', `1 or 2 for a school, ${[...summaries].join(', ')} else`)
    const urn = row.text('urn').trim()
    if (!/^\d{5,7}$/.test(urn)) return row.problem('urn', 'a number such as 100000')
    if (byUrn.has(urn)) return duplicateProblem(`${file.name}, row ${row.number}`, `URN ${urn}`)
    const count = readPupils(row, pupils)
    if (count !== null && typeof count !== 'number') return count
    const found = readMeasures(row, measures)
    if ('where' in found) return found
    byUrn.set(urn, { pupils: count, measures: found })
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, stage, year: null, byUrn }) : read
}
