import { expect, test } from 'vitest'
import { HEAD_TEACHER } from '../../tests/town/official-schools.ts'
import { OfficialTown } from '../../tests/town/official-files.ts'
import { PLANNED_NEIGHBOURHOODS, residentsOf, TOWN_CODE } from '../../tests/town/town-plan.ts'
import type { AreaInput } from '../area-input.ts'
import { readOfficial } from './read-official.ts'

const TOWN = PLANNED_NEIGHBOURHOODS.filter(({ authority }) => authority === TOWN_CODE)

function read(town = new OfficialTown(), asked: readonly string[] = [TOWN_CODE]) {
  return readOfficial(town.folder(), { asked, id: null, progress: () => undefined })
}

function readWell(town = new OfficialTown(), asked: readonly string[] = [TOWN_CODE]): AreaInput {
  const result = read(town, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function indicator(area: AreaInput, id: string) {
  return area.indicators.find((one) => one.id === id)
}

test('the tiny town is read whole, and nothing of the authority next to it', () => {
  const area = readWell()
  expect(area.id).toBe('tinyton-city-of')
  expect(area.title).toBe('Tinyton, City of')
  expect(area.neighbourhoods.map(({ code }) => code)).toEqual(TOWN.map(({ code }) => code))
  expect(area.wards.map(({ name }) => name)).toEqual(['Mill Bank', "St Anne's", 'Long Field'])
  expect(area.outputAreas).toHaveLength(16)
  expect(area.neighbourhoods.map(({ residents }) => residents)).toEqual(TOWN.map(residentsOf))
  expect(area.neighbourhoods[2]?.lookupWard).toEqual({ code: 'E05090002', name: "St Anne's" })
  expect(area.neighbourhoods.map(({ imdDecile }) => imdDecile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(area.wardEdition).toBe('Wards, December 2025')
  expect(area.wardLookupEdition).toBe('LSOA (2021) to ward (2024) best fit')
})

test('centroids in metres of the National Grid come out where they were planned', () => {
  const area = readWell()
  for (const { code, lng, lat } of TOWN.flatMap(({ outputAreas }) => outputAreas)) {
    const found = area.outputAreas.find((one) => one.code === code)
    expect(found?.lng).toBeCloseTo(lng, 5)
    expect(found?.lat).toBeCloseTo(lat, 5)
  }
})

test('shares are computed from counts in full precision', () => {
  const area = readWell()
  const first = TOWN[0]
  if (first === undefined) throw new Error('no town')
  const people = residentsOf(first)
  expect(indicator(area, 'good-health')?.cells.get(first.code)).toEqual({
    value: (100 * (people - 70)) / people,
    denominator: people,
  })
  const active = people - 50 - 2 * Math.floor((people - 50) / 5)
  expect(indicator(area, 'unemployment-census')?.cells.get(first.code)).toEqual({
    value: (100 * 3) / active,
    denominator: active,
  })
  expect(indicator(area, 'no-qualifications')?.cells.get(first.code)).toEqual({
    value: 1000 / (people - 50),
    denominator: people - 50,
  })
})

test('an extract of TS066 that has merged full-time students gives the same share', () => {
  const merged = new OfficialTown().with('activity', (text) => {
    const [, ...rows] = text.trimEnd().split('\n')
    const table = 'Economic activity status: '
    const headings = ['Total: All usual residents aged 16 years and over', 'Economically active']
      .concat(['Economically active: Unemployed', 'Economically inactive'])
      .map((one) => `"${table}${one}"`)
    const lines = rows.map((row) => {
      const [year, name, code, total, active, , out, students, , studentsOut, inactive] =
        row.split(',')
      const both = [Number(active) + Number(students), Number(out) + Number(studentsOut)]
      return [year, name, code, total, ...both, inactive].join(',')
    })
    return [`"date","geography","geography code",${headings.join(',')}`, ...lines].join('\n')
  })
  const [split, whole] = [readWell(), readWell(merged)]
  expect(indicator(whole, 'unemployment-census')?.cells).toEqual(
    indicator(split, 'unemployment-census')?.cells,
  )
})

test('proportions of the Indices become percent, scores stay, blank columns are left out', () => {
  const area = readWell()
  const code = TOWN[0]?.code ?? ''
  const income = indicator(area, 'income')?.cells.get(code)
  expect(income !== undefined && 'value' in income ? income.value : null).toBeCloseTo(28, 9)
  expect(indicator(area, 'imd')?.cells.get(code)).toEqual({ value: 55, denominator: 350 })
  expect(indicator(area, 'imd')?.weight).toBe('residents (census 2021, TS001)')
  expect(indicator(area, 'crime')?.cells.get(code)).toMatchObject({ value: -0.5 })
  expect(indicator(area, 'idaci')).toBeUndefined()
  expect(area.notes.join(' ')).toContain('(IDACI)')
})

test('nine neighbourhoods are not England', () => {
  const area = readWell()
  expect(area.indicators.every(({ country }) => country === null)).toBe(true)
  expect(area.countryWards).toBeNull()
  expect(area.notes.join(' ')).toContain('England is not available')
})

test('marks for nothing keep their reason, and zero stays a value', () => {
  const code = TOWN[1]?.code ?? ''
  const town = new OfficialTown()
    .with('qualifications', (text) => text.replace(/("E01090002",\d+,)\d+/, '$1c'))
    .with('deprivation', (text) => text.replace(/^(E01090002,.*?)-0.5,/m, '$10,'))
    .with('health', (text) => text.replace(/^.*E01090002.*\n/m, ''))
  const area = readWell(town)
  expect(indicator(area, 'no-qualifications')?.cells.get(code)).toEqual({
    missing: 'suppressed',
    denominator: 500,
  })
  expect(indicator(area, 'crime')?.cells.get(code)).toMatchObject({ value: 0 })
  expect(indicator(area, 'good-health')?.cells.has(code)).toBe(false)
  expect(area.notes.join(' ')).toContain('no row for 1 neighbourhood')
})

test('an IoD file with populations is weighted by them', () => {
  const town = new OfficialTown().with('deprivation', (text) => {
    const [headings, ...rows] = text.trimEnd().split('\r\n')
    const lines = rows.map((row, index) => `${row},${1000 + index}.00`)
    return [`${headings ?? ''},Total population: mid 2022`, ...lines].join('\r\n')
  })
  const imd = indicator(readWell(town), 'imd')
  expect(imd?.weight).toBe('residents (IoD 2025, mid 2022)')
  expect(imd?.cells.get(TOWN[0]?.code ?? '')).toEqual({ value: 55, denominator: 1000 })
})

test('schools: open ones near the area, in the letters of Windows-1252, without head teachers', () => {
  const area = readWell()
  const { schools } = area.places
  expect(schools.map(({ name }) => name)).toEqual([
    'St Am\u00e9lie\u2019s Primary School, Tinyton',
    'Tinyton Academy',
    'Over the Line Primary',
  ])
  expect(schools[0]).toMatchObject({
    id: 'urn:900001',
    kind: 'primary-school',
    address: '1 Mill Lane, Tinyton',
    website: 'https://www.example.org',
    ageFrom: 3,
    ageTo: 11,
    school: { pupils: 210, freeSchoolMealsPercent: 35.6, sixthForm: null },
  })
  expect(schools[1]?.school).toMatchObject({
    pupils: 1119,
    freeSchoolMealsPercent: null,
    sixthForm: true,
  })
  expect(JSON.stringify(area.places)).not.toContain(HEAD_TEACHER)
  expect(area.notes.join(' ')).toContain('Nowhere Primary')
})

test('age bands come from the labels and add up', () => {
  const area = readWell()
  expect(area.ageBands.map(({ id }) => id)).toEqual([
    '0_15',
    '16_24',
    '25_34',
    '35_49',
    '50_64',
    '65_plus',
  ])
  for (const { residents, residentsByBand } of area.neighbourhoods) {
    expect([...residentsByBand.values()].reduce((a, b) => a + b, 0)).toBe(residents)
  }
})

test('the manifest says of each file what was read and kept', () => {
  const area = readWell()
  expect(area.sources).toHaveLength(12)
  for (const source of area.sources) {
    expect(source.checksum).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(source.attribution.length).toBeGreaterThan(0)
    expect(source.rowsKept).toBeLessThanOrEqual(source.rowsRead)
  }
  expect(area.sources.find(({ id }) => id === 'nomis-ts001')).toMatchObject({
    file: 'census2021-ts001-oa.csv',
    rowsRead: 18,
    rowsKept: 16,
    edition: 'Census, 21 March 2021',
  })
})

test('gzipped and renamed files are the same files', () => {
  const plain = readWell()
  const other = readWell(
    new OfficialTown()
      .gzipped('boundaries')
      .gzipped('residents')
      .renamed('health', 'my downloads/table (1).csv')
      .renamed('wards', 'wards of the city.json'),
  )
  const facts = ({ sources, notes, ...rest }: AreaInput) => {
    return { ...rest, counts: [sources.length, notes.length] }
  }
  expect({ ...facts(other), wardEdition: '' }).toEqual({ ...facts(plain), wardEdition: '' })
  expect(other.wardEdition).toBe('Wards, 2025')
  const checksums = (area: AreaInput) => area.sources.map(({ checksum }) => checksum)
  expect(checksums(other)).toEqual(checksums(plain))
})

test('several authorities make one area', () => {
  const area = readWell(new OfficialTown(), ['nextborough', 'Tinyton'])
  expect(area.id).toBe('nextborough-and-tinyton-city-of')
  expect(area.title).toBe('Nextborough and Tinyton, City of')
  expect(area.codes.map(({ code }) => code)).toEqual(['E08000098', 'E08000099'])
  expect(area.neighbourhoods).toHaveLength(9)
})

test.each(['ages', 'health', 'activity', 'qualifications', 'deprivation', 'schools'] as const)(
  'without the file of %s the area is built and a note says so',
  (file) => {
    const area = readWell(new OfficialTown().without(file))
    expect(area.sources).toHaveLength(11)
    expect(area.notes.some((note) => note.startsWith('No '))).toBe(true)
  },
)

test('without the ward lookup wards are left to the polygons', () => {
  const area = readWell(new OfficialTown().without('wardLookup'))
  expect(area.wardLookupEdition).toBeNull()
  expect(area.neighbourhoods.every(({ lookupWard }) => lookupWard === null)).toBe(true)
  expect(area.neighbourhoods).toHaveLength(8)
})

test('a neighbourhood that the ward lookup has lost is still part of its authority', () => {
  const town = new OfficialTown().with('wardLookup', (text) => text.replace(/^E01090003.*\n/m, ''))
  const area = readWell(town)
  expect(area.neighbourhoods[2]).toMatchObject({ code: 'E01090003', lookupWard: null })
  expect(area.notes.join(' ')).toContain('E01090003')
})

test('authority codes of another edition in the ward layer are the same authority', () => {
  const recode = (from: string) => (text: string) => text.replaceAll(TOWN_CODE, from)
  const town = new OfficialTown()
    .with('wards', recode('E08000038'))
    .with('wardLookup', recode('E08000016'))
    .with('deprivation', recode('E08000016'))
    .with('outputAreaLookup', recode('E08000016'))
  for (const asked of ['E08000016', 'E08000038', 'e08000016']) {
    const area = readWell(town, [asked])
    expect(area.wards).toHaveLength(3)
    expect(area.codes.map(({ code }) => code)).toEqual(['E08000016', 'E08000038'])
  }
})
