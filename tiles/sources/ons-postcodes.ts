import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { monthInName } from './file-dates.ts'
import { geographyAttribution, ONS, OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import { readPostcode } from './place-table.ts'
import type { Reading, Source } from './source.ts'

/**
 * Postcodes with their points. ONS Postcode Directory or National Statistics Postcode Lookup, whole or one
 * file for each postcode area; headings carry years since autumn 2025. `doterm` is filled where a postcode
 * is closed; latitude 99.999999 stands for "no grid reference".
 */
export interface Postcodes extends Reading {
  readonly postcodes: readonly PostcodePoint[]
}

export interface PostcodePoint {
  /** "B1 1AA". */
  readonly postcode: string
  readonly point: LngLat
  readonly closed: boolean
}

const COLUMNS = {
  postcode: column('pcds'),
  closed: column('doterm'),
  lat: column('lat'),
  lng: { heading: 'long', pattern: /^(long|lng)$/ },
} satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}$/i

export const POSTCODE_ATTRIBUTION =
  'Contains Royal Mail data © Royal Mail copyright and database right 2025'

export const postcodeDirectory: Source<Postcodes> = {
  id: 'ons-postcodes',
  title: 'ONS Postcode Directory',
  publisher: ONS,
  address: 'https://geoportal.statistics.gov.uk/search?q=PRD_ONSPD',
  fileName: 'ONSPD_NOV_2025_UK.csv',
  namePattern: /^(onspd|nspl).*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [...geographyAttribution(2025), POSTCODE_ATTRIBUTION],
  geography: 'postcodes',
  gives: 'finding a postcode, and places by their postcode',
  recognises: (head) => isTableOf<Key>(head, COLUMNS, { column: 'postcode', code: POSTCODE }),
  edition: (head) => monthInName(head.name) ?? 'of unknown date',
  read: readDirectory,
}

function readDirectory(file: OpenFile): Result<Postcodes> {
  const postcodes: PostcodePoint[] = []
  const seen = new Set<string>()
  const read = readRows<Key>(file, COLUMNS, (row) => {
    const postcode = readPostcode(row.text('postcode'))
    if (postcode === null) return row.problem('postcode', 'a postcode such as B1 1AA')
    if (seen.has(postcode)) return duplicateProblem(`${file.name}, row ${row.number}`, postcode)
    seen.add(postcode)
    for (const key of ['lat', 'lng'] as const) {
      if (row.cell(key).kind === 'unreadable') return row.problem(key, 'degrees')
    }
    const point = pointOf(row)
    if (point === 'swapped') return row.problem('lat', 'a latitude from 49 to 61.5')
    const closed = row.text('closed').trim() !== ''
    if (point !== null) postcodes.push({ postcode, point, closed })
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, postcodes }) : read
}

/** Null where there is none: 99.999999 and 0, or a point nowhere in Britain. */
function pointOf(row: CsvRow<Key>): LngLat | 'swapped' | null {
  const [lng, lat] = [row.cell('lng'), row.cell('lat')]
  if (lng.kind !== 'value' || lat.kind !== 'value') return null
  const placed = placePoint(lng.value, lat.value)
  if (placed.ok) return placed.point
  return placePoint(lat.value, lng.value).ok ? 'swapped' : null
}
