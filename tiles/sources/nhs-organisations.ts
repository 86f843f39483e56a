import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { readWords } from '../readers/cells.ts'
import type { CsvRow } from '../readers/csv.ts'
import { readBareRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { capitalised } from './capitals.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { FoundPlace, PlaceTable } from './place-table.ts'
import { joinAddress, readPostcode, UNSAID } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * Reports of the Organisation Data Service: 27 columns without headings, the same for GP practices
 * (`epraccur`) and pharmacies (`edispensary`), names in capitals, no coordinates. Closed ones stand in the
 * file with their status. Role codes are parted by `|`; older editions give the prescribing setting in
 * their place, in which 4 is a GP practice.
 */
const PLACES = {
  code: 0,
  name: 1,
  address1: 4,
  address2: 5,
  address3: 6,
  town: 7,
  county: 8,
  postcode: 9,
  closed: 11,
  status: 12,
  phone: 17,
  roles: 25,
} as const

type Key = keyof typeof PLACES

const WIDTH = 27
const STATUS = 12

interface Report {
  readonly id: string
  readonly title: string
  readonly report: string
  readonly kind: 'gp-practice' | 'pharmacy'
  readonly gives: string
  readonly code: RegExp
  readonly role: RegExp
}

export const gpPractices = organisations({
  id: 'nhs-gp-practices',
  title: 'GP practices (Organisation Data Service)',
  report: 'epraccur',
  kind: 'gp-practice',
  gives: 'GP practices',
  code: /^[A-EG-Z]\d{5}$/,
  role: /\bRO76\b|^4$|^$/,
})

export const pharmacies = organisations({
  id: 'nhs-pharmacies',
  title: 'Pharmacies (Organisation Data Service)',
  report: 'edispensary',
  kind: 'pharmacy',
  gives: 'pharmacies',
  code: /^F[A-Z0-9]{4}$/,
  role: /\bRO182\b|^\d*$/,
})

function organisations(about: Report): Source<PlaceTable> {
  const { id, title, report, gives, code } = about
  return {
    id,
    title,
    publisher: 'NHS England',
    address: `https://www.odsdatasearchandexport.nhs.uk/api/getReport?report=${report}`,
    fileName: `${report}.csv`,
    namePattern: new RegExp(`^${report}.*\\.csv$`, 'i'),
    licence: OPEN_GOVERNMENT_LICENCE,
    attribution: [
      'Source: NHS England, Organisation Data Service',
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    ],
    geography: 'postcodes',
    gives,
    recognises: (head) => isReport(head, code),
    edition: () => 'of unknown date',
    read: (file) => readReport(file, about),
  }
}

function isReport({ kind, records }: FileHead, code: RegExp): boolean {
  const [first] = records
  if (kind !== 'table' || first === undefined || first.length < WIDTH - 1) return false
  return code.test(first[0]?.trim() ?? '') && /^(in)?active$/i.test(first[STATUS]?.trim() ?? '')
}

function readReport(file: OpenFile, about: Report): Result<PlaceTable> {
  const found: FoundPlace[] = []
  const seen = new Set<string>()
  const read = readBareRows(file, { places: PLACES, width: WIDTH }, (row) => {
    const code = row.text('code').trim()
    if (!/^[A-Z0-9]{3,8}$/.test(code)) return row.problem('code', 'a code such as M85001')
    if (seen.has(code)) return duplicateProblem(`${file.name}, row ${row.number}`, code)
    seen.add(code)
    const status = row.text('status').trim().toLowerCase()
    if (!/^(in)?active$|^(dormant|proposed)$/.test(status)) {
      return row.problem('status', 'ACTIVE or INACTIVE')
    }
    const open = status === 'active' && row.text('closed').trim() === ''
    if (open && about.role.test(row.text('roles').trim())) found.push(readRow(row, code, about))
    return null
  })
  return read.ok ? success({ rowsRead: read.value, found }) : read
}

function readRow(row: CsvRow<Key>, code: string, { id, kind }: Report): FoundPlace {
  const words = (key: Key) => {
    const text = readWords(row.text(key))
    return text === null ? null : capitalised(text)
  }
  const lines = (['address1', 'address2', 'address3', 'town', 'county'] as const).map(words)
  const facts = {
    ...UNSAID,
    id: `ods:${code}`,
    name: words('name') ?? code,
    kind,
    address: joinAddress(lines),
    postcode: readPostcode(row.text('postcode')),
    phone: readWords(row.text('phone')),
    source: id,
  }
  return { facts, point: null }
}
