import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { LngLat } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { OUTPUT_AREA_CODE } from './codes.ts'
import { duplicateProblem } from './duplicates.ts'
import { GEOGRAPHY_PORTAL, geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { Reading, Source } from './source.ts'

/**
 * Population-weighted centroids of output areas, December 2021. Columns `x`, `y` are metres of the
 * National Grid in the files seen and degrees in others; the magnitude decides, row by row.
 */
export interface OutputAreaCentroids extends Reading {
  readonly points: ReadonlyMap<string, LngLat>
}

type Key = 'outputArea' | 'x' | 'y'

const COLUMNS: ColumnSpecs<Key> = {
  outputArea: column('OA21CD'),
  x: { heading: 'x', pattern: /^(x|long|longitude|easting|bng_e)$/ },
  y: { heading: 'y', pattern: /^(y|lat|latitude|northing|bng_n)$/ },
}

export const outputAreaCentroids: Source<OutputAreaCentroids> = {
  id: 'ons-oa21-centroids',
  title: 'Output areas, December 2021, population-weighted centroids',
  publisher: ONS,
  address: GEOGRAPHY_PORTAL,
  fileName: 'Output_Areas_December_2021_PWC_V3.csv',
  namePattern: /^(output_areas?|oa).*2?0?21.*(pwc|centroid).*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: geographyAttribution(2025),
  geography: 'Output area 2021',
  gives: 'where the people of each output area live',
  recognises: (head) => isTableOf(head, COLUMNS, { column: 'outputArea', code: OUTPUT_AREA_CODE }),
  edition: () => 'December 2021, version 3',
  read: readCentroids,
}

function readCentroids(file: OpenFile): Result<OutputAreaCentroids> {
  const points = new Map<string, LngLat>()
  const read = readRows(file, COLUMNS, (row) => {
    const code = row.text('outputArea').trim()
    if (!OUTPUT_AREA_CODE.test(code)) return row.problem('outputArea', 'a code such as E00000001')
    if (points.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    return placeRow(row, (point) => points.set(code, point))
  })
  if (!read.ok) return read
  return success({ rowsRead: read.value.rows, points })
}

function placeRow(row: CsvRow<Key>, keep: (point: LngLat) => void) {
  const x = row.cell('x')
  const y = row.cell('y')
  if (x.kind !== 'value') return row.problem('x', 'a number')
  if (y.kind !== 'value') return row.problem('y', 'a number')
  const placed = placePoint(x.value, y.value)
  if (!placed.ok) {
    const problem = row.problem('x', 'a point in Britain, x before y')
    return { ...problem, found: placed.found }
  }
  keep(placed.point)
  return null
}
