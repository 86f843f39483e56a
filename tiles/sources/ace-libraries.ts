import { createHash } from 'node:crypto'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readWords } from '../readers/cells.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { firstRecords, readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column, locateColumns } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { FoundPlace, PlaceTable } from './place-table.ts'
import { joinAddress, readPostcode, readWebsite, UNSAID } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * Public libraries of England. The enhanced edition of 2023 has 63 columns, closed libraries with the year
 * they closed, archives and mobile libraries too; an older list has nine and a mark in `closed` ("XL"). Both
 * give points in degrees. Neither has a number of its own that holds from edition to edition.
 */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const BASE = {
  name: column('Name'),
  type: column('Type'),
  postcode: column('Postcode'),
} satisfies ColumnSpecs<string>

const ENHANCED = {
  ...BASE,
  lng: column('Longitude'),
  lat: column('Latitude'),
  closed: column('Year closed'),
  address: optional('Address 1'),
  address2: optional('Address 2'),
  website: optional('Email or website'),
  Monday: optional('Monday opening times'),
  Tuesday: optional('Tuesday opening times'),
  Wednesday: optional('Wednesday opening times'),
  Thursday: optional('Thursday opening times'),
  Friday: optional('Friday opening times'),
  Saturday: optional('Saturday opening times'),
  Sunday: optional('Sunday opening times'),
} satisfies ColumnSpecs<string>

type Key = keyof typeof ENHANCED

/** The older list under the keys of the enhanced one; what it does not have is never found. */
const OLDER = {
  ...ENHANCED,
  lng: column('lng'),
  lat: column('lat'),
  closed: column('closed'),
  address: column('address'),
  website: optional('url'),
} satisfies ColumnSpecs<Key>

const SOURCE_ID = 'ace-libraries'

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

export const libraries: Source<PlaceTable> = {
  id: SOURCE_ID,
  title: 'Basic dataset for libraries',
  publisher: 'Arts Council England',
  address: 'https://www.artscouncil.org.uk/basic-dataset-libraries',
  fileName: 'basic-dataset-for-libraries-2023-enhanced.csv',
  namePattern: /librar.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Source: Arts Council England, basic dataset for libraries',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'points',
  gives: 'libraries',
  recognises: (head) => isListOf(head, ENHANCED) || isListOf(head, OLDER),
  edition: (head) => /20\d\d/.exec(head.name)?.[0] ?? 'of unknown date',
  read: readLibraries,
}

function isListOf(head: FileHead, columns: ColumnSpecs<Key>): boolean {
  return isTableOf<Key>(head, columns, { column: 'name', code: /\S/ })
}

function readLibraries(file: OpenFile): Result<PlaceTable> {
  const isOlder = locateColumns<Key>(firstRecords(file.text), OLDER, file.name).ok
  const found: FoundPlace[] = []
  const read = readRows<Key>(file, isOlder ? OLDER : ENHANCED, (row) => {
    if (readWords(row.text('name')) === null) return row.problem('name', 'the name of a library')
    for (const key of ['lat', 'lng'] as const) {
      if (row.cell(key).kind === 'unreadable') return row.problem(key, 'degrees')
    }
    if (isShown(row)) found.push(readLibrary(row))
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, found }) : read
}

/** Open, and a building that lends books: the older list has letters for its types (LAL, CRL, ...). */
function isShown(row: CsvRow<Key>): boolean {
  if (readWords(row.text('closed')) !== null) return false
  return !/archive|mobile|home delivery|prison/i.test(row.text('type'))
}

function readLibrary(row: CsvRow<Key>): FoundPlace {
  const words = (key: Key) => readWords(row.text(key))
  const name = words('name') ?? ''
  const postcode = readPostcode(row.text('postcode'))
  const website = row.text('website')
  const facts = {
    ...UNSAID,
    id: ownId([name, words('address'), postcode]),
    // Within its service a library is called by its quarter alone.
    name: /librar/i.test(name) ? name : `${name} Library`,
    kind: 'library',
    address: joinAddress([words('address'), words('address2')]),
    postcode,
    website: website.includes('@') ? null : readWebsite(website),
    hours: readHours(words),
    source: SOURCE_ID,
  }
  return { facts, point: pointOf(row) }
}

function ownId(facts: readonly (string | null)[]): string {
  const text = JSON.stringify(['library', ...facts])
  return `own:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

/** "Monday: AM & PM (continuous); Tuesday: Closed", in the publisher's words. */
function readHours(words: (key: Key) => string | null): string | null {
  const days = DAYS.flatMap((day) => {
    const times = words(day)
    return times === null ? [] : [`${day}: ${times}`]
  })
  return days.join('; ') || null
}

function pointOf(row: CsvRow<Key>): LngLat | null {
  const [lng, lat] = [row.cell('lng'), row.cell('lat')]
  if (lng.kind !== 'value' || lat.kind !== 'value') return null
  const placed = placePoint(lng.value, lat.value)
  return placed.ok ? placed.point : null
}
