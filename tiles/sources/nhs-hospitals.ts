import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readWords } from '../readers/cells.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import { recordsWithCommas, withCommas } from './odd-separator.ts'
import type { FoundPlace, PlaceTable } from './place-table.ts'
import { joinAddress, readPostcode, readWebsite, UNSAID } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * Hospitals as the NHS website listed them (`Hospital.csv`): Latin-1, cells parted by `¬` in the publisher's
 * own edition and by commas in others; points in degrees. Those that the website hides are not "Visible".
 */
const COLUMNS = {
  number: column('OrganisationID'),
  code: column('OrganisationCode'),
  status: optional('OrganisationStatus'),
  type: column('OrganisationType'),
  name: column('OrganisationName'),
  address1: optional('Address1'),
  address2: optional('Address2'),
  address3: optional('Address3'),
  city: optional('City'),
  postcode: column('Postcode'),
  lat: column('Latitude'),
  lng: column('Longitude'),
  phone: optional('Phone'),
  website: optional('Website'),
} satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS

const SOURCE_ID = 'nhs-hospitals'

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

export const hospitals: Source<PlaceTable> = {
  id: SOURCE_ID,
  title: 'Hospitals',
  publisher: 'NHS England',
  address: 'https://www.nhs.uk/about-us/nhs-website-datasets/',
  fileName: 'Hospital.csv',
  namePattern: /^hospitals?\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Source: NHS website',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'points',
  gives: 'hospitals',
  recognises: isHospitals,
  edition: () => 'of unknown date',
  read: readHospitals,
}

function isHospitals(head: FileHead): boolean {
  const records = recordsWithCommas(head.records)
  return isTableOf<Key>({ ...head, records }, COLUMNS, { column: 'type', code: /^hospital$/i })
}

function readHospitals(file: OpenFile): Result<PlaceTable> {
  const found: FoundPlace[] = []
  const seen = new Set<string>()
  const read = readRows<Key>(withCommas(file), COLUMNS, (row) => {
    const number = row.text('number').trim()
    if (!/^\d+$/.test(number)) return row.problem('number', 'a number such as 18451')
    if (seen.has(number)) return duplicateProblem(`${file.name}, row ${row.number}`, number)
    seen.add(number)
    for (const key of ['lat', 'lng'] as const) {
      if (row.cell(key).kind === 'unreadable') return row.problem(key, 'degrees')
    }
    const status = row.text('status').trim()
    if (status === '' || /^visible$/i.test(status)) found.push(readHospital(row, number))
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, found }) : read
}

function readHospital(row: CsvRow<Key>, number: string): FoundPlace {
  const words = (key: Key) => readWords(row.text(key))
  const code = words('code')
  const facts = {
    ...UNSAID,
    id: code === null ? `nhs:${number}` : `ods:${code}`,
    name: words('name') ?? `Hospital ${number}`,
    kind: 'hospital',
    address: joinAddress((['address1', 'address2', 'address3', 'city'] as const).map(words)),
    postcode: readPostcode(row.text('postcode')),
    phone: words('phone'),
    website: readWebsite(row.text('website')),
    source: SOURCE_ID,
  }
  return { facts, point: pointOf(row) }
}

function pointOf(row: CsvRow<Key>): LngLat | null {
  const [lng, lat] = [row.cell('lng'), row.cell('lat')]
  if (lng.kind !== 'value' || lat.kind !== 'value') return null
  const placed = placePoint(lng.value, lat.value)
  return placed.ok ? placed.point : null
}
