import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { placePoint } from '../readers/coordinates.ts'
import { readBareRows } from '../readers/csv.ts'
import type { FileHead } from '../readers/file-head.ts'
import type { OpenFile } from '../readers/open-file.ts'
import { duplicateProblem } from './duplicates.ts'
import { OPEN_GOVERNMENT_LICENCE } from './licences.ts'
import type { PostcodePoint, Postcodes } from './ons-postcodes.ts'
import { POSTCODE_ATTRIBUTION } from './ons-postcodes.ts'
import { readPostcode } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * OS Code-Point Open: one file for each postcode area, ten columns without headings, points in metres of the
 * National Grid; 0,0 (quality 90) where there is none. Living postcodes only.
 */
const PLACES = { postcode: 0, easting: 2, northing: 3 } as const
const WIDTH = 10
const COUNTRY = 4

export const codePointOpen: Source<Postcodes> = {
  id: 'os-code-point-open',
  title: 'Code-Point Open',
  publisher: 'Ordnance Survey',
  address: 'https://osdatahub.os.uk/downloads/open/CodePointOpen',
  fileName: 'b.csv',
  namePattern: /^codepo.*\.csv$/i,
  licence: OPEN_GOVERNMENT_LICENCE,
  attribution: ['Contains OS data © Crown copyright and database right 2025', POSTCODE_ATTRIBUTION],
  geography: 'postcodes',
  gives: 'finding a postcode, and places by their postcode',
  recognises: isCodePointOpen,
  edition: () => 'of unknown date',
  read: readCodePointOpen,
}

function isCodePointOpen({ kind, records }: FileHead): boolean {
  const [first] = records
  if (kind !== 'table' || first?.length !== WIDTH) return false
  return (
    readPostcode(first[0] ?? '') !== null && /^[ESW]92000\d{3}$/.test((first[COUNTRY] ?? '').trim())
  )
}

function readCodePointOpen(file: OpenFile): Result<Postcodes> {
  const postcodes: PostcodePoint[] = []
  const seen = new Set<string>()
  const read = readBareRows(file, { places: PLACES, width: WIDTH }, (row) => {
    const postcode = readPostcode(row.text('postcode'))
    if (postcode === null) return row.problem('postcode', 'a postcode such as B1 1AA')
    if (seen.has(postcode)) return duplicateProblem(`${file.name}, row ${row.number}`, postcode)
    seen.add(postcode)
    const [easting, northing] = [row.cell('easting'), row.cell('northing')]
    if (easting.kind === 'unreadable') return row.problem('easting', 'metres of the National Grid')
    if (northing.kind === 'unreadable')
      return row.problem('northing', 'metres of the National Grid')
    if (easting.kind !== 'value' || northing.kind !== 'value') return null
    if (easting.value === 0 && northing.value === 0) return null
    const placed = placePoint(easting.value, northing.value)
    if (placed.ok) postcodes.push({ postcode, point: placed.point, closed: false })
    return null
  })
  return read.ok ? success({ rowsRead: read.value, postcodes }) : read
}
