import type { Place } from '../../src/domain/place.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readCell, readCount, readWords } from '../readers/cells.ts'
import { placePoint } from '../readers/coordinates.ts'
import type { LngLat } from '../readers/coordinates.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readRows } from '../readers/csv.ts'
import { isTableOf } from '../readers/file-head.ts'
import type { ColumnSpec, ColumnSpecs } from '../readers/headings.ts'
import { column } from '../readers/headings.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { dayInName } from './file-dates.ts'
import { CHILDRENS_CENTRES } from './gias-childrens-centres.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import { readWebsite } from './place-table.ts'
import { schoolKind } from './school-kind.ts'
import type { Reading, Source } from './source.ts'

/**
 * Get Information about Schools, all establishments: 62 to 65 MB, Windows-1252, closed ones included, 120
 * to 139 columns by edition, so columns go by name. Names of head teachers stand in the file and are
 * never read. Points are National Grid metres, blank or 0,0 in some rows; the edition of the LSOA code is
 * not stated, so the point decides where a school lies and the codes only whether a school without one
 * belongs to the area.
 */
export interface Schools extends Reading {
  /** Open ones of the kinds shown that have a point, all over England. */
  readonly placed: readonly PlacedSchool[]
  /** Open ones of the kinds shown that have no point. */
  readonly withoutPoint: readonly SchoolWithoutPoint[]
}

export interface PlacedSchool {
  readonly place: Place
  /** As the row names it, of an edition that the file does not state; empty where it names none. */
  readonly lsoa: string
}

export interface SchoolWithoutPoint {
  readonly name: string
  readonly lsoa: string
  /** Codes of authorities that the row names. */
  readonly authorities: readonly string[]
}

const SOURCE_ID = 'dfe-gias'

const COLUMNS = {
  urn: column('URN'),
  name: column('EstablishmentName'),
  type: column('TypeOfEstablishment (name)'),
  group: column('EstablishmentTypeGroup (name)'),
  status: column('EstablishmentStatus (name)'),
  phase: column('PhaseOfEducation (name)'),
  easting: column('Easting'),
  northing: column('Northing'),
  lowAge: optional('StatutoryLowAge'),
  highAge: optional('StatutoryHighAge'),
  sixthForm: optional('OfficialSixthForm (name)'),
  pupils: optional('NumberOfPupils'),
  freeMeals: optional('PercentageFSM'),
  street: optional('Street'),
  locality: optional('Locality'),
  address3: optional('Address3'),
  town: optional('Town'),
  postcode: optional('Postcode'),
  website: optional('SchoolWebsite'),
  phone: optional('TelephoneNum'),
  district: optional('DistrictAdministrative (code)'),
  authority: optional('GSSLACode (name)'),
  lsoa: optional('LSOA (code)'),
} satisfies ColumnSpecs<string>

type Key = keyof typeof COLUMNS

function optional(heading: string): ColumnSpec {
  return { ...column(heading), optional: true }
}

export const schools: Source<Schools> = {
  id: SOURCE_ID,
  title: 'Get Information about Schools, all establishments',
  publisher: 'Department for Education',
  address: 'https://get-information-schools.service.gov.uk/Downloads',
  fileName: 'edubasealldata20250524.csv',
  namePattern: /^edubasealldata.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: [
    'Department for Education, Get Information about Schools',
    'Contains public sector information licensed under the Open Government Licence v3.0.',
  ],
  geography: 'points',
  gives: 'schools and colleges, in the area and up to 3 km outside',
  // A search for children's centres has the same headings.
  recognises: (head) =>
    isTableOf<Key>(head, COLUMNS, { column: 'urn', code: /^\d{5,7}$/ }) &&
    !isTableOf<Key>(head, COLUMNS, { column: 'group', code: CHILDRENS_CENTRES }),
  edition: (head) => dayInName(head.name) ?? 'of unknown date',
  read: readSchools,
}

function readSchools(file: OpenFile): Result<Schools> {
  const urns = new Set<string>()
  const placed: PlacedSchool[] = []
  const withoutPoint: SchoolWithoutPoint[] = []
  const read = readRows<Key>(file, COLUMNS, (row) => {
    const urn = row.text('urn').trim()
    if (!/^\d+$/.test(urn)) return row.problem('urn', 'a number such as 100000')
    if (urns.has(urn)) return duplicateProblem(`${file.name}, row ${row.number}`, `URN ${urn}`)
    urns.add(urn)
    const kind = isOpen(row) ? kindOf(row) : null
    if (kind === null) return null
    for (const key of ['pupils', 'freeMeals'] as const) {
      if (row.cell(key).kind === 'unreadable') return row.problem(key, 'a number')
    }
    const point = readPoint(row)
    if (point === null) withoutPoint.push(readWithoutPoint(row))
    else if ('where' in point) return point
    else {
      const place = readSchool(row, { urn, kind, point: point.at })
      placed.push({ place, lsoa: row.text('lsoa').trim() })
    }
    return null
  })
  if (!read.ok) return read
  return success({ rowsRead: read.value.rows, placed, withoutPoint })
}

function isOpen(row: CsvRow<Key>): boolean {
  return /^open\b/i.test(row.text('status').trim())
}

function kindOf(row: CsvRow<Key>): string | null {
  const establishment = { type: row.text('type'), group: row.text('group') }
  return schoolKind({ ...establishment, phase: row.text('phase') })
}

/** Null where the row has no point: blank, 0,0 as some rows have it, or nowhere in Britain. */
function readPoint(row: CsvRow<Key>): { at: LngLat } | Problem | null {
  const easting = row.cell('easting')
  const northing = row.cell('northing')
  if (easting.kind === 'unreadable') return row.problem('easting', 'metres of the National Grid')
  if (northing.kind === 'unreadable') return row.problem('northing', 'metres of the National Grid')
  if (easting.kind === 'missing' || northing.kind === 'missing') return null
  if (easting.value === 0 && northing.value === 0) return null
  const placed = placePoint(easting.value, northing.value)
  return placed.ok ? { at: placed.point } : null
}

function readWithoutPoint(row: CsvRow<Key>): SchoolWithoutPoint {
  return {
    name: readWords(row.text('name')) ?? `URN ${row.text('urn').trim()}`,
    lsoa: row.text('lsoa').trim(),
    authorities: [row.text('district').trim(), row.text('authority').trim()],
  }
}

function readSchool(
  row: CsvRow<Key>,
  { urn, kind, point }: { urn: string; kind: string; point: LngLat },
): Place {
  const words = (key: Key) => readWords(row.text(key))
  const lines = (['street', 'locality', 'address3', 'town'] as const).map(words)
  return {
    id: `urn:${urn}`,
    name: words('name') ?? `School ${urn}`,
    kind,
    lng: point[0],
    lat: point[1],
    outside: false,
    address: lines.filter((line) => line !== null).join(', ') || null,
    postcode: words('postcode'),
    website: readWebsite(row.text('website')),
    phone: words('phone'),
    serves: null,
    ageFrom: readAge(row.text('lowAge')),
    ageTo: readAge(row.text('highAge')),
    hours: null,
    offers: null,
    source: SOURCE_ID,
    school: {
      type: words('type') ?? '',
      phase: words('phase') ?? '',
      pupils: valueOf(readCount(row.text('pupils'))),
      freeSchoolMealsPercent: readPercent(row.text('freeMeals')),
      sixthForm: readSixthForm(row.text('sixthForm')),
      inspection: null,
      results: [],
    },
  }
}

function valueOf(cell: ReturnType<typeof readCell>): number | null {
  return cell.kind === 'value' ? cell.value : null
}

/** 99 stands for "no upper age". */
function readAge(text: string): number | null {
  const age = valueOf(readCount(text))
  return age === null || age >= 99 ? null : age
}

function readPercent(text: string): number | null {
  const percent = valueOf(readCell(text))
  return percent === null || percent < 0 || percent > 100 ? null : percent
}

/** "Not applicable" and blank say nothing: they are in rows of every phase. */
function readSixthForm(text: string): boolean | null {
  const words = text.trim().toLowerCase()
  if (words === 'has a sixth form') return true
  return words === 'does not have a sixth form' ? false : null
}
