import type { AgeBand } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { LSOA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { CENSUS_ATTRIBUTION, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Residents by age band and LSOA: a custom table of the census site, long, one row for each area and
 * band; code 1 is the youngest band. The bands are read from the labels and must cover every age once.
 */
export interface AgeTable extends Reading {
  /** From the youngest up. */
  readonly bands: readonly AgeBand[]
  /** Residents by LSOA; one entry for each band, NaN where the file has none. */
  readonly byLsoa: ReadonlyMap<string, Float64Array>
}

type Key = 'lsoa' | 'bandCode' | 'band' | 'count'

const COLUMNS: ColumnSpecs<Key> = {
  lsoa: column('Lower layer Super Output Areas Code'),
  bandCode: { heading: 'Age (6 categories) Code', pattern: /^age \(\d+ categories\) code$/ },
  band: { heading: 'Age (6 categories)', pattern: /^age \(\d+ categories\)$/ },
  count: column('Observation'),
}

export const ageBands: Source<AgeTable> = {
  id: 'census-age-bands',
  title: 'Census 2021, residents by age band (custom table)',
  publisher: ONS,
  address: 'https://www.ons.gov.uk/datasets/create',
  fileName: 'custom-lsoa-resident_age_6a.csv',
  namePattern: /lsoa.*resident_age.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: CENSUS_ATTRIBUTION,
  geography: 'LSOA 2021',
  gives: 'residents by age',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'lsoa', code: LSOA_CODE }),
  edition: () => 'Census, 21 March 2021',
  read: readAgeTable,
}

function readAgeTable(file: OpenFile): Result<AgeTable> {
  const labels = new Map<number, string>()
  const counts = new Map<string, Map<number, number>>()
  const read = readRows(file, COLUMNS, (row) => takeRow(row, file.name, { labels, counts }))
  if (!read.ok) return read
  const bands = orderBands(file.name, labels)
  if (!bands.ok) return bands
  const byLsoa = new Map<string, Float64Array>()
  const order = [...labels.keys()].sort((a, b) => a - b)
  for (const [lsoa, byCode] of counts) {
    byLsoa.set(
      lsoa,
      Float64Array.from(order, (code) => byCode.get(code) ?? Number.NaN),
    )
  }
  return success({ rowsRead: read.value.rows, bands: bands.value, byLsoa })
}

interface Collected {
  readonly labels: Map<number, string>
  readonly counts: Map<string, Map<number, number>>
}

function takeRow(row: CsvRow<Key>, file: string, { labels, counts }: Collected): Problem | null {
  const lsoa = row.text('lsoa').trim()
  const code = row.count('bandCode')
  const label = row.text('band').trim()
  const count = row.count('count')
  if (!LSOA_CODE.test(lsoa)) return row.problem('lsoa', 'a code such as E01000001')
  if (code.kind !== 'value') return row.problem('bandCode', 'a whole number')
  if (count.kind === 'unreadable') return row.problem('count', 'a whole number not below 0')
  const known = labels.get(code.value)
  if (known === undefined) labels.set(code.value, label)
  else if (known !== label) return row.problem('band', `"${known}", as in rows before`)
  let byCode = counts.get(lsoa)
  if (byCode === undefined) counts.set(lsoa, (byCode = new Map<number, number>()))
  if (byCode.has(code.value)) {
    return duplicateProblem(`${file}, row ${row.number}`, `${lsoa}, "${label}"`)
  }
  byCode.set(code.value, count.kind === 'value' ? count.value : Number.NaN)
  return null
}

/** The bands in the order of their codes; fails unless they cover all ages without gap or overlap. */
export function orderBands(file: string, labels: ReadonlyMap<number, string>): Result<AgeBand[]> {
  const bands: AgeBand[] = []
  let next: number | null = 0
  for (const [, label] of [...labels].sort(([a], [b]) => a - b)) {
    const band = readBand(label)
    if (band === null || band.from !== next) {
      return failure(badBand(file, `"${label}"`, next))
    }
    bands.push(band)
    next = band.to === null ? null : band.to + 1
  }
  return next === null ? success(bands) : failure(badBand(file, 'no oldest band', next))
}

/** "Aged 15 years and under", "Aged 16 to 24 years", "Aged 65 years and over". */
export function readBand(label: string): AgeBand | null {
  const text = label.toLowerCase()
  const under = /^aged (\d+) years? and under$/.exec(text)
  if (under !== null) return { id: `0_${under[1] ?? ''}`, from: 0, to: Number(under[1]) }
  const over = /^aged (\d+) years? and over$/.exec(text)
  if (over !== null) return { id: `${over[1] ?? ''}_plus`, from: Number(over[1]), to: null }
  const between = /^aged (\d+) to (\d+) years?$/.exec(text)
  if (between === null) return null
  const [from, to] = [Number(between[1]), Number(between[2])]
  return to < from ? null : { id: `${from}_${to}`, from, to }
}

function badBand(file: string, found: string, next: number | null): Problem {
  return {
    where: `${file}, age bands`,
    expected: next === null ? 'no band after the oldest' : `a band that begins at age ${next}`,
    found,
    remedy: 'Download the table with all its age categories.',
  }
}
