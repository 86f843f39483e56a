import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readWords } from '../readers/cells.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { dayInName } from './file-dates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { FoundPlace, PlaceTable } from './place-table.ts'
import { joinAddress, readPostcode, readWebsite, UNSAID } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * Children's centres: what a search of Get Information about Schools for the group "Children's Centres"
 * gives (`results.csv`), with the headings of all establishments, which do not hold them. They are shown
 * with family hubs, which many of them have become; what the row calls itself stands in `offers`. Names of
 * leaders stand in the file and are never read.
 */
const COLUMNS = {
  urn: column('URN'),
  name: column('EstablishmentName'),
  type: column('TypeOfEstablishment (name)'),
  group: column('EstablishmentTypeGroup (name)'),
  status: column('EstablishmentStatus (name)'),
  easting: optional('Easting'),
  northing: optional('Northing'),
  street: optional('Street'),
  locality: optional('Locality'),
  town: optional('Town'),
  postcode: column('Postcode'),
  website: optional('SchoolWebsite'),
  phone: optional('TelephoneNum'),
} satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS

const SOURCE_ID = 'gias-childrens-centres'

export const CHILDRENS_CENTRES = /^children['\u2019]?s centres?$/i

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

export const childrensCentres: Source<PlaceTable> = {
  id: SOURCE_ID,
  title: "Get Information about Schools, children's centres",
  publisher: 'Department for Education',
  address: 'https://get-information-schools.service.gov.uk/Search',
  fileName: 'results.csv',
  namePattern: /^results.*\.csv$|children.*centre.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Source: Department for Education, Get Information about Schools',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'points',
  gives: "children's centres",
  recognises: (head) => isTableOf<Key>(head, COLUMNS, { column: 'group', code: CHILDRENS_CENTRES }),
  edition: (head) => dayInName(head.name) ?? 'of unknown date',
  read: readCentres,
}

function readCentres(file: OpenFile): Result<PlaceTable> {
  const found: FoundPlace[] = []
  const seen = new Set<string>()
  const read = readRows<Key>(file, COLUMNS, (row) => {
    const urn = row.text('urn').trim()
    if (!/^\d+$/.test(urn)) return row.problem('urn', 'a number such as 20001')
    if (seen.has(urn)) return duplicateProblem(`${file.name}, row ${row.number}`, `URN ${urn}`)
    seen.add(urn)
    for (const key of ['easting', 'northing'] as const) {
      if (row.cell(key).kind === 'unreadable') {
        return row.problem(key, 'metres of the National Grid')
      }
    }
    const open = /^open\b/i.test(row.text('status').trim())
    if (open && CHILDRENS_CENTRES.test(row.text('group').trim())) found.push(readCentre(row, urn))
    return null
  })
  return read.ok ? success({ rowsRead: read.value.rows, found }) : read
}

function readCentre(row: CsvRow<Key>, urn: string): FoundPlace {
  const words = (key: Key) => readWords(row.text(key))
  const facts = {
    ...UNSAID,
    id: `urn:${urn}`,
    name: words('name') ?? `Children's centre ${urn}`,
    kind: 'family-hub',
    address: joinAddress((['street', 'locality', 'town'] as const).map(words)),
    postcode: readPostcode(row.text('postcode')),
    website: readWebsite(row.text('website')),
    phone: words('phone'),
    offers: words('type'),
    source: SOURCE_ID,
  }
  return { facts, point: pointOf(row) }
}

/** Null where the row has no point: blank, or 0,0 as some rows have it. */
function pointOf(row: CsvRow<Key>): LngLat | null {
  const [easting, northing] = [row.cell('easting'), row.cell('northing')]
  if (easting.kind !== 'value' || northing.kind !== 'value') return null
  if (easting.value === 0 && northing.value === 0) return null
  const placed = placePoint(easting.value, northing.value)
  return placed.ok ? placed.point : null
}
