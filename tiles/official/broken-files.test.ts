import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import type { OfficialFile } from '../../tests/town/official-files.ts'
import { FILES, OfficialTown } from '../../tests/town/official-files.ts'
import { TOWN_CODE } from '../../tests/town/town-plan.ts'
import { readOfficial } from './read-official.ts'

const ALL = Object.keys(FILES) as OfficialFile[]
const TABLES = ALL.filter((file) => FILES[file].endsWith('.csv'))
const LAYERS = ALL.filter((file) => FILES[file].endsWith('.geojson'))
const NEEDED: OfficialFile[] = ['boundaries', 'wards', 'outputAreaLookup', 'centroids', 'residents']

/** The sentence a person reads; fails the test where the area is read all the same. */
function sentence(town: OfficialTown, asked = TOWN_CODE): string {
  const request = { asked: [asked], id: null, progress: () => undefined }
  const result = readOfficial(town.folder(), request)
  if (result.ok) throw new Error('read without a problem')
  return problemSentence(result.problem)
}

function baseName(file: OfficialFile): string {
  return FILES[file].slice(FILES[file].lastIndexOf('/') + 1)
}

test.each(ALL)('%s: an empty file is named', (file) => {
  expect(sentence(new OfficialTown().with(file, () => ''))).toContain(`${baseName(file)}: `)
})

test.each(ALL)('%s: a web page in its place is named', (file) => {
  const page = '<!DOCTYPE html>\n<html><body>Not found</body></html>'
  expect(sentence(new OfficialTown().with(file, () => page))).toMatch(/a web page/)
})

test.each(ALL)('%s: a gz cut short is named', (file) => {
  const text = new OfficialTown().text(file)
  const zipped = gzipSync(text)
  const cut = new OfficialTown()
    .without(file)
    .plus(`${FILES[file]}.gz`, zipped.subarray(0, zipped.length - 12))
  expect(sentence(cut)).toMatch(/damaged or cut short/)
})

test.each(TABLES)('%s: cut in the middle of a row', (file) => {
  const cut = new OfficialTown().with(file, (text) => {
    const trimmed = text.trimEnd()
    return trimmed.slice(0, trimmed.lastIndexOf('\n') + 8)
  })
  expect(sentence(cut)).toContain(`${baseName(file)}, row `)
})

test.each(LAYERS)('%s: cut in the middle', (file) => {
  const cut = new OfficialTown().with(file, (text) => text.slice(0, text.length / 2))
  expect(sentence(cut)).toMatch(/breaks off/)
})

test.each(LAYERS)('%s: an error of the map server in its place', (file) => {
  const body = '{"error":{"code":400,"message":"Cannot perform query."}}'
  expect(sentence(new OfficialTown().with(file, () => body))).toContain('Cannot perform query.')
})

test.each(TABLES)('%s: headings that are not its own are named with the nearest', (file) => {
  const renamed = new OfficialTown().with(file, (text) => {
    const end = text.indexOf('\n')
    return text.slice(0, end).replace(/code|cd|urn/gi, 'kode') + text.slice(end)
  })
  expect(sentence(renamed)).toMatch(/expected a column ".*", found none; the nearest heading is "/)
})

test.each(TABLES)('%s: a row that stands twice is named', (file) => {
  const twice = new OfficialTown().with(file, (text) => {
    const rows = text.trimEnd().split('\n')
    return [...rows, rows[2]].join('\n')
  })
  expect(sentence(twice)).toMatch(/, row \d+: expected every code once, found .* twice/)
})

test.each(LAYERS)('%s: a feature that stands twice is named', (file) => {
  const twice = new OfficialTown().with(file, (text) => {
    const layer = JSON.parse(text.replace('\uFEFF', '')) as { features: unknown[] }
    return JSON.stringify({ ...layer, features: [...layer.features, layer.features[0]] })
  })
  expect(sentence(twice)).toMatch(/, feature \d+: expected every code once/)
})

test.each(LAYERS)('%s: coordinates that changed places are told', (file) => {
  const swapped = new OfficialTown().with(file, (text) =>
    text.replace(/\[(-\d\.\d+),(\d+\.\d+)\]/g, '[$2,$1]'),
  )
  expect(sentence(swapped)).toMatch(/latitude before longitude/)
})

const SLIPS = [
  ['residents', /(E00900011,E00900011,)\d+/, '$1many', 'row 2, column "Residence type: Total'],
  ['ages', /(E01090001.*years and under,)\d+/, '$1-5', 'row 2, column "Observation"'],
  ['health', /("E01090002",)\d+/, '$1n.n.', 'row 3, column "General health: Total'],
  ['activity', /("E01090002",\d+,\d+,\d+,)\d+/, '$1two', 'row 3, column "Economic activity status'],
  ['qualifications', /("E01090002",)\d+/, '$11e3x', 'row 3, column "Highest level'],
  [
    'deprivation',
    /(E01090003.*?\.00,\d\.00,)0\.\d+/,
    '$1high',
    'row 4, column "Income Score (rate)"',
  ],
  ['centroids', /(E00900011,,)\d+/, '$1west', 'row 2, column "x"'],
  ['schools', /,210,/, ',about 200,', 'row 2, column "NumberOfPupils"'],
] as const

const IN_WORDS = SLIPS.map(([file, pattern, text, where]) => ({ file, pattern, text, where }))

test.each(IN_WORDS)(
  '$file: text in a number is named by row and column',
  ({ file, pattern, text, where }) => {
    expect(sentence(new OfficialTown().with(file, (old) => old.replace(pattern, text)))).toContain(
      where,
    )
  },
)

test('a proportion above 1 and a decile above 10 cannot be', () => {
  const change = (from: RegExp, to: string) =>
    sentence(new OfficialTown().with('deprivation', (text) => text.replace(from, to)))
  expect(change(/,0\.2,/, ',28,')).toContain('a proportion from 0 to 1')
  expect(change(/,1000\.00,1\.00/, ',1000.00,11.00')).toContain('from 1 to 10')
})

test('parts of a census row that cannot add up to its total are told', () => {
  const wrong = new OfficialTown().with('health', (text) =>
    text.replace(/("E01090002",)\d+/, '$14500'),
  )
  expect(sentence(wrong)).toContain('row 3, column "General health: Total')
})

test.each(NEEDED)('%s: a needed file that is not there is named with its address', (file) => {
  const words = sentence(new OfficialTown().without(file))
  expect(words).toContain(baseName(file))
  expect(words).toMatch(/Download it from https:\/\//)
})

test('parts that the area needs and a file lacks are named', () => {
  const drop = (file: OfficialFile, row: RegExp) =>
    sentence(new OfficialTown().with(file, (text) => text.replace(row, '')))
  expect(drop('residents', /^.*E00900031.*\n/m)).toMatch(/ts001.*E00900031/)
  expect(drop('centroids', /^.*E00900031.*\n/m)).toMatch(/PWC.*E00900031/)
  expect(drop('outputAreaLookup', /^.*E0090003.*\n/gm)).toMatch(/OA21.*E01090003/)
  expect(drop('boundaries', /\{"type":"Feature","properties":\{"FID":3,.*?\]\]\]\}\},/)).toMatch(
    /BGC.*E01090003/,
  )
})

test('centroids whose x and y have changed places are told', () => {
  const swapped = new OfficialTown().with('centroids', (text) =>
    text.replace(/,([\d.]+),([\d.]+)$/gm, ',$2,$1'),
  )
  expect(sentence(swapped)).toMatch(/PWC.*changed places/)
})

test('schools whose easting and northing have changed places are told', () => {
  const swapped = new OfficialTown().with('schools', (text) =>
    text.replace(/,(\d{6}[\d.]*),(\d{6}[\d.]*),/g, ',$2,$1,'),
  )
  expect(sentence(swapped)).toMatch(/Easting.*changed places/)
})

test('boundaries of another edition are told', () => {
  const old = new OfficialTown().with('boundaries', (text) => text.replaceAll('LSOA21', 'LSOA11'))
  expect(sentence(old)).toMatch(/LSOA11CD.*another edition/)
})

test('two different files of one data set are not guessed between', () => {
  const changed = new OfficialTown().text('health').replace('Tinyton', 'Tinytown')
  const two = new OfficialTown().plus('old/census2021-ts037-lsoa.csv', changed)
  expect(sentence(two)).toMatch(/several that differ/)
})

test.each([
  ['Nowhere', /found none/],
  ['E08000001', /found none/],
  ['', /found none/],
])('authority "%s" is not there', (asked, words) => {
  expect(sentence(new OfficialTown(), asked)).toMatch(words)
})
