import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { problemSentence } from '../../domain/result.ts'
import type { ImportPreview } from './import-preview.ts'
import { postcodesIn } from './postcodes-in.ts'
import { readZoneFile } from './read-zone-file.ts'

function read(bytes: Uint8Array | string, fileName = 'my list.csv') {
  const content = typeof bytes === 'string' ? strToU8(bytes) : bytes
  return readZoneFile(content, { fileName, area: TINY_AREA, swapped: false })
}

function preview(content: Uint8Array | string): ImportPreview {
  const result = read(content)
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function refusal(content: string): string {
  const result = read(content)
  return result.ok ? `${result.value.zones.length} zones` : problemSentence(result.problem)
}

const codesOf = ({ zones }: ImportPreview) =>
  zones.map(({ shape }) => (shape.kind === 'neighbourhoods' ? shape.codes.join(' ') : 'a line'))
const TWO = ['E01000000 E01000003']

test('codes are found with or without headings, and between any delimiters', () => {
  for (const text of [
    'E01000003\nE01000000\n',
    'E01000003\r\nE01000000\r\n\r\n',
    'E01000003, E01000000',
    'e01000003 E01000000',
    'E01000003;E01000000;E01000003',
    'LSOA21CD\nE01000003\nE01000000',
    'LSOA21CD,LSOA21NM,WD24CD\nE01000003,Name,E05000001\nE01000000,Name,E05000000',
    'name;"LSOA code"\n"A ""quoted"" name";E01000003\n"two\nlines";E01000000',
    'A list of ours\n\nname\tcode\nx\tE01000003\ny\tE01000000',
    'E01000003,Tiny 001A,E05000001,1500\nE01000000,Tiny 001B,E05000000,1499',
  ]) {
    expect(codesOf(preview(text)), text).toEqual(TWO)
  }
})

test('files of old spreadsheets and of Excel are read as text', () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from('E01000003\tCafé\r\nE01000000\tx').flatMap((letter) => [letter.charCodeAt(0), 0]),
  ])
  const windows = Uint8Array.from('E01000003,Caf\u00e9\nE01000000,x', (letter) =>
    letter.charCodeAt(0),
  )
  expect(codesOf(preview(utf16))).toEqual(TWO)
  expect(codesOf(preview(windows))).toEqual(TWO)
})

test('names stand for codes, wards for the neighbourhoods that fit them best', () => {
  expect(codesOf(preview('Name of E01000003\nname of e01000000'))).toEqual(TWO)
  const byWard = preview('ward\nE05000000')
  expect(codesOf(byWard)).toEqual(['E01000000 E01000001'])
  expect(byWard.remarks).toEqual([expect.stringContaining('1 ward was read as')])
})

test('a column called zone makes a zone of each name; else the file names it', () => {
  const { zones } = preview('Zone,code\n=North,E01000000\nSouth,E01000002\n=North,E01000001')
  expect(zones.map(({ name }) => name)).toEqual(['=North', 'South'])
  expect(codesOf(preview('zone,code\nN,E01000000\nS,E01000002\nN,E01000001'))).toEqual([
    'E01000000 E01000001',
    'E01000002',
  ])
  expect(preview('E01000000').zones[0]?.name).toBe('my list')
})

test('every word that is no code of the area is named with its line and what to do', () => {
  const { zones, notUnderstood } = preview(
    'code\nE01000000\nE01999999\nE00000001\nB33 8TH\nsomething\nE05999999',
  )
  expect(zones).toHaveLength(1)
  expect(notUnderstood.map(({ where, found }) => `${where}: ${found}`)).toEqual([
    'line 3: "E01999999", not among them',
    'line 4: "E00000001": output area',
    'line 7: "E05999999": ward of another area',
    'line 5: "B33 8TH": postcodes',
    'line 6: "something"',
  ])
})

test('codes of 2011 are known by their heading: those that were kept are taken', () => {
  const { zones, remarks, notUnderstood } = preview('LSOA11CD\nE01000000\nE01000099')
  expect(zones).toHaveLength(1)
  expect(remarks).toEqual([expect.stringContaining('codes are of 2011')])
  expect(notUnderstood[0]?.remedy).toMatch(/divided or joined in 2021.*lookup/)
})

test('a list without a code of the area is refused in a sentence', () => {
  expect(refusal('once upon a time')).toMatch(
    /expected codes of neighbourhoods of Tiny, such as E01000000, found "once upon a time"/,
  )
  expect(refusal('E01999999')).toMatch(/not among them/)
  expect(refusal('B33 8TH, B33 8TJ')).toMatch(/no postcodes of Tiny are at hand. Use codes/)
})

/** As a list is read where the area's postcodes are at hand. */
function withPostcodes(text: string) {
  const held: Readonly<Record<string, string>> = { 'B33 8TH': 'E01000003', 'B33 8TJ': 'E01000000' }
  const postcodes = new Map(
    postcodesIn(text).flatMap((postcode) => {
      const code = held[postcode]
      return code === undefined ? [] : [[postcode, code] as const]
    }),
  )
  const place = { fileName: 'my list.csv', area: TINY_AREA, swapped: false, postcodes }
  return readZoneFile(strToU8(text), place)
}

test('postcodes stand for the neighbourhoods that hold them, alone or among codes', () => {
  for (const text of [
    'B33 8TH\nB33 8TJ',
    'b338th, b33 8tj',
    'B338TH B338TJ',
    'Postcode\nB33 8TH\nB33 8TJ',
    'E01000003\nB33 8TJ',
    'name,postcode,pupils\nMill School,B33 8TH,210\nBrook School,B338TJ,200',
  ]) {
    const result = withPostcodes(text)
    if (!result.ok) throw new Error(`${text}: ${problemSentence(result.problem)}`)
    expect(codesOf(result.value), text).toEqual(TWO)
    expect(result.value.remarks.join(' '), text).toMatch(
      /postcodes? (?:was|were) read as the neigh/,
    )
    expect(result.value.notUnderstood, text).toEqual([])
  }
})

test('a code beside a postcode says more, and a postcode from elsewhere is named', () => {
  const both = withPostcodes('code,postcode\nE01000001,B33 8TH\nE01000002,B33 8TJ')
  expect(both.ok && codesOf(both.value)).toEqual(['E01000001 E01000002'])
  const one = withPostcodes('B33 8TH\nM1 1AA')
  if (!one.ok) throw new Error(problemSentence(one.problem))
  expect(one.value.notUnderstood).toMatchObject([
    { where: 'line 2', expected: 'postcodes of Tiny', found: '"M1 1AA", not among them' },
  ])
})

test('only what may be a list is looked through for postcodes', () => {
  expect(postcodesIn('x B33 8TH,b338tj;B33 8TH')).toEqual(['B33 8TH', 'B33 8TJ'])
  expect(postcodesIn('{"name": "B33 8TH"}')).toEqual([])
  expect(postcodesIn(' <name>B33 8TH</name>')).toEqual([])
})
