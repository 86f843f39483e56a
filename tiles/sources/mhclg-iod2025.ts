import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { Cell } from '../readers/cells.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import type { FigureTable } from './figure-table.ts'
import { FigureColumnBuilder } from './figure-table.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Source } from './source.ts'

/**
 * English Indices of Deprivation 2025, File 7: all scores, ranks, deciles and populations, LSOA 2021,
 * authorities of 2024. Higher score = more deprived; decile 1 = the most deprived tenth. Income,
 * Employment and IDACI are published as proportions 0-1 and become percent; health, crime and the
 * sub-domains are standardised or transformed and may be negative. Ranks and counts may carry `.00`.
 */
export interface Deprivation extends FigureTable {
  /** 1-10 by row, 0 = none. */
  readonly imdDecile: Uint8Array
  readonly authorityByLsoa: ReadonlyMap<string, { readonly code: string; readonly name: string }>
  /** What each figure's denominators count, where the file has that column, by indicator id. */
  readonly populations: ReadonlyMap<string, string>
}

interface ScoreSpec {
  readonly indicator: string
  readonly heading: string
  /** 100 for proportions 0-1. */
  readonly scale: 1 | 100
  /** The population the figure speaks for. */
  readonly population: PopulationKey
}

type PopulationKey = 'everyone' | 'children' | 'workingAge'

const SCORES: readonly ScoreSpec[] = [
  score('imd', 'Index of Multiple Deprivation (IMD) Score'),
  score('housing-barriers', 'Barriers to Housing and Services Score'),
  score('education-children', 'Children and Young People Sub-domain Score'),
  score('health-deprivation', 'Health Deprivation and Disability Score'),
  score('crime', 'Crime Score'),
  score('living-environment', 'Living Environment Score'),
  rate('income', 'Income Score (rate)', 'everyone'),
  rate('employment', 'Employment Score (rate)', 'workingAge'),
  rate('idaci', 'Income Deprivation Affecting Children Index (IDACI) Score (rate)', 'children'),
]

function score(indicator: string, heading: string): ScoreSpec {
  return { indicator, heading, scale: 1, population: 'everyone' }
}

function rate(indicator: string, heading: string, population: PopulationKey): ScoreSpec {
  return { indicator, heading, scale: 100, population }
}

const POPULATIONS: Readonly<Record<PopulationKey, { pattern: RegExp; words: string }>> = {
  everyone: { pattern: /^total population:mid \d{4}/, words: 'residents (IoD 2025, mid 2022)' },
  children: {
    pattern: /^dependent children aged 0-15:mid \d{4}/,
    words: 'children aged 0 to 15 (IoD 2025, mid 2022)',
  },
  workingAge: {
    pattern: /^working age population 18-66/,
    words: 'residents aged 18 to 66 (IoD 2025, mid 2022)',
  },
}

/** Without these it is not the file; every score but the first may be absent. */
const COLUMNS: ColumnSpecs<string> = {
  lsoa: column('LSOA code (2021)'),
  authority: { heading: 'Local Authority District code (2024)', pattern: districtColumn('code') },
  authorityName: {
    heading: 'Local Authority District name (2024)',
    pattern: districtColumn('name'),
  },
  decile: column(
    'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)',
  ),
  ...Object.fromEntries(
    SCORES.map(({ indicator, heading }) => [
      indicator,
      indicator === 'imd' ? column(heading) : optional(column(heading)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(POPULATIONS).map(([key, { pattern }]) => [
      key,
      optional({ heading: key, pattern }),
    ]),
  ),
}

function districtColumn(what: 'code' | 'name'): RegExp {
  return new RegExp(`^local authority district ${what} \\(\\d{4}\\)$`)
}

function optional(spec: ColumnSpec): ColumnSpec {
  return { ...spec, optional: true }
}

export const deprivation: Source<Deprivation> = {
  id: 'mhclg-iod2025',
  title: 'English Indices of Deprivation 2025, File 7',
  publisher: 'Ministry of Housing, Communities and Local Government',
  address:
    'https://assets.publishing.service.gov.uk/media/691ded56d140bbbaa59a2a7d/' +
    'File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv',
  fileName: 'File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv',
  namePattern: /file_?7.*iod_?2025.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Ministry of Housing, Communities and Local Government, English Indices of Deprivation 2025',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'LSOA 2021',
  gives: 'deprivation scores and the tenth of England each neighbourhood is in',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'lsoa', code: LSOA_CODE }),
  edition: () => '2025',
  read: readDeprivation,
}

function readDeprivation(file: OpenFile): Result<Deprivation> {
  const collected = {
    codes: [] as string[],
    rowByCode: new Map<string, number>(),
    deciles: [] as number[],
    authorityByLsoa: new Map<string, { code: string; name: string }>(),
    builders: new Map(SCORES.map(({ indicator }) => [indicator, new FigureColumnBuilder()])),
  }
  const read = readRows(file, COLUMNS, (row) => takeRow(row, file.name, collected))
  if (!read.ok) return read
  const { codes, rowByCode, authorityByLsoa, builders, deciles } = collected
  if (codes.length === 0) return failure(noRows(file.name))
  const located = read.value.located.columns
  const kept = SCORES.filter(({ indicator }) => located[indicator] !== undefined)
  return success({
    rowsRead: read.value.rows,
    codes,
    rowByCode,
    authorityByLsoa,
    imdDecile: Uint8Array.from(deciles),
    columns: new Map(
      kept.flatMap(({ indicator }) => {
        const builder = builders.get(indicator)
        return builder === undefined ? [] : [[indicator, builder.build()] as const]
      }),
    ),
    populations: new Map(
      kept
        .filter(({ population }) => located[population] !== undefined)
        .map(({ indicator, population }) => [indicator, POPULATIONS[population].words] as const),
    ),
  })
}

function takeRow(
  row: CsvRow<string>,
  file: string,
  collected: {
    readonly codes: string[]
    readonly rowByCode: Map<string, number>
    readonly deciles: number[]
    readonly authorityByLsoa: Map<string, { code: string; name: string }>
    readonly builders: ReadonlyMap<string, FigureColumnBuilder>
  },
): Problem | null {
  const code = row.text('lsoa').trim()
  if (!LSOA_CODE.test(code)) return row.problem('lsoa', 'a code such as E01000001')
  if (collected.rowByCode.has(code)) return duplicateProblem(`${file}, row ${row.number}`, code)
  collected.rowByCode.set(code, collected.codes.length)
  collected.codes.push(code)
  collected.authorityByLsoa.set(code, {
    code: row.text('authority').trim(),
    name: row.text('authorityName').trim(),
  })
  const decile = row.count('decile')
  if (decile.kind === 'unreadable' || (decile.kind === 'value' && !isDecile(decile.value))) {
    return row.problem('decile', 'a whole number from 1 to 10')
  }
  collected.deciles.push(decile.kind === 'value' ? decile.value : 0)
  for (const spec of SCORES) {
    const builder = collected.builders.get(spec.indicator)
    const problem = builder === undefined ? null : addScore(row, spec, builder)
    if (problem !== null) return problem
  }
  return null
}

function isDecile(value: number): boolean {
  return value >= 1 && value <= 10
}

function addScore(
  row: CsvRow<string>,
  spec: ScoreSpec,
  builder: FigureColumnBuilder,
): Problem | null {
  const cell = row.cell(spec.indicator)
  const people: Cell = row.count(spec.population)
  if (cell.kind === 'unreadable') return row.problem(spec.indicator, 'a number')
  if (people.kind === 'unreadable') return row.problem(spec.population, 'a whole number')
  const denominator = people.kind === 'value' ? people.value : Number.NaN
  if (cell.kind === 'missing') builder.missing(cell.reason, denominator)
  else if (spec.scale === 100 && (cell.value < 0 || cell.value > 1)) {
    return row.problem(spec.indicator, 'a proportion from 0 to 1')
  } else builder.value(cell.value * spec.scale, denominator)
  return null
}

function noRows(where: string): Problem {
  const remedy = 'Download the file again.'
  return { where, expected: 'rows under the headings', found: 'none', remedy }
}
