import { gzipSync } from 'node:zlib'
import type { Folder } from '../../tiles/readers/folder.ts'
import { memoryFolder } from '../../tiles/readers/folder.ts'
import { toGrid } from './national-grid.ts'
import { activity, health, qualifications } from './official-census.ts'
import { officialSchools } from './official-schools.ts'
import type { PlannedNeighbourhood } from './town-plan.ts'
import { PLANNED_NEIGHBOURHOODS, PLANNED_WARDS, residentsOf } from './town-plan.ts'

/** Names of the files, as the publishers call them. */
export const FILES = {
  boundaries: 'ons/Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5.geojson',
  wards: 'ons/WD_DEC_2025_UK_BGC.geojson',
  wardLookup: 'ons/LSOA21_WD24_LAD24_EW_LU.csv',
  outputAreaLookup: 'ons/OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2.csv',
  centroids: 'ons/Output_Areas_December_2021_PWC_V3.csv',
  residents: 'nomis/census2021-ts001-oa.csv',
  ages: 'nomis/custom-lsoa-resident_age_6a.csv',
  health: 'nomis/census2021-ts037-lsoa.csv',
  activity: 'nomis/census2021-ts066-lsoa.csv',
  qualifications: 'nomis/census2021-ts067-lsoa.csv',
  deprivation: 'mhclg/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv',
  schools: 'dfe/edubasealldata20250524.csv',
} as const

export type OfficialFile = keyof typeof FILES

/** The tiny town laid out as the publishers do, to be changed file by file. */
export class OfficialTown {
  private readonly contents: ReadonlyMap<string, string | Uint8Array>

  constructor(contents: ReadonlyMap<string, string | Uint8Array> = publishedFiles()) {
    this.contents = contents
  }

  text(file: OfficialFile): string {
    const content = this.contents.get(FILES[file]) ?? ''
    return typeof content === 'string' ? content : new TextDecoder('windows-1252').decode(content)
  }

  /** The same town with the text of one file changed. */
  with(file: OfficialFile, change: (text: string) => string | Uint8Array): OfficialTown {
    return this.set(FILES[file], change(this.text(file)))
  }

  without(file: OfficialFile): OfficialTown {
    return this.remove(FILES[file])
  }

  renamed(file: OfficialFile, name: string): OfficialTown {
    const content = this.contents.get(FILES[file]) ?? ''
    return this.remove(FILES[file]).set(name, content)
  }

  gzipped(file: OfficialFile): OfficialTown {
    const content = this.contents.get(FILES[file]) ?? ''
    return this.remove(FILES[file]).set(`${FILES[file]}.gz`, gzipSync(content))
  }

  plus(name: string, content: string | Uint8Array): OfficialTown {
    return this.set(name, content)
  }

  folder(): Folder {
    return memoryFolder('downloads', Object.fromEntries(this.contents))
  }

  private set(name: string, content: string | Uint8Array): OfficialTown {
    return new OfficialTown(new Map(this.contents).set(name, content))
  }

  private remove(name: string): OfficialTown {
    const rest = new Map(this.contents)
    rest.delete(name)
    return new OfficialTown(rest)
  }
}

const BOM = '\uFEFF'

function publishedFiles(): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    [FILES.boundaries, boundaries()],
    [FILES.wards, wards()],
    [FILES.wardLookup, wardLookup()],
    [FILES.outputAreaLookup, outputAreaLookup()],
    [FILES.centroids, centroids()],
    [FILES.residents, residents()],
    [FILES.ages, ages()],
    [FILES.health, health()],
    [FILES.activity, activity()],
    [FILES.qualifications, qualifications()],
    [FILES.deprivation, deprivation()],
    [FILES.schools, officialSchools()],
  ])
}

function square([west, south, east, north]: readonly [number, number, number, number]) {
  // Clockwise, against RFC 7946, as the publisher has it.
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

function layer(name: string, features: readonly object[]): string {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }
  return JSON.stringify({ type: 'FeatureCollection', name, crs, features })
}

function boundaries(): string {
  const features = PLANNED_NEIGHBOURHOODS.map((one) => ({
    type: 'Feature',
    properties: { FID: one.number, LSOA21CD: one.code, LSOA21NM: one.name, LSOA21NMW: ' ' },
    geometry: square(one.square),
  }))
  return layer('Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5', features)
}

function wards(): string {
  const features = PLANNED_WARDS.map((one) => ({
    type: 'Feature',
    properties: {
      WD25CD: one.code,
      WD25NM: one.name,
      WD25NMW: ' ',
      LAD25CD: one.authority,
      LAD25NM: one.authorityName,
    },
    geometry: square(one.square),
  }))
  return BOM + layer('WD_DEC_2025_UK_BGC', features)
}

function lines(rows: readonly (readonly (string | number)[])[], end = '\n'): string {
  return rows.map((row) => row.map(cell).join(',') + end).join('')
}

function cell(value: string | number): string {
  return typeof value === 'string' && value.includes(',') ? `"${value}"` : String(value)
}

function each<T>(make: (one: PlannedNeighbourhood) => T): T[] {
  return PLANNED_NEIGHBOURHOODS.map(make)
}

function wardLookup(): string {
  const headings =
    'LSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW,ObjectId'
  const rows = each((one) => {
    const ward = [one.ward, one.wardName, ' ']
    return [one.code, one.name, ' ', ...ward, one.authority, one.authorityName, ' ', one.number]
  })
  return `${BOM}${headings}\n${lines(rows)}`
}

function outputAreaLookup(): string {
  const headings = 'OA21CD,LSOA21CD,LSOA21NM,LSOA21NMW,LAD22CD,LAD22NM,LAD22NMW,ObjectId'
  const rows = each((one) =>
    one.outputAreas.map(({ code }) => {
      return [code, one.code, one.name, ' ', one.authority, one.authorityName, ' ', one.number]
    }),
  ).flat()
  return `${BOM}${headings}\n${lines(rows)}`
}

function centroids(): string {
  const rows = each(({ outputAreas }) => outputAreas)
    .flat()
    .map(({ code, lng, lat }, index) => [index + 1, code, '', ...toGrid(lng, lat)])
  return `FID,OA21CD,GlobalID,x,y\n${lines(rows)}`
}

function residents(): string {
  const headings =
    'date,geography,geography code,Residence type: Total; measures: Value,Residence type: Lives in a household; measures: Value,Residence type: Lives in a communal establishment; measures: Value'
  const rows = each(({ outputAreas }) => outputAreas)
    .flat()
    .map(({ code, residents: count }) => [2021, code, code, count, count, 0])
  return `${headings}\n${lines(rows)}`
}

const BANDS = [
  'Aged 15 years and under',
  'Aged 16 to 24 years',
  'Aged 25 to 34 years',
  'Aged 35 to 49 years',
  'Aged 50 to 64 years',
  'Aged 65 years and over',
]

function ages(): string {
  const headings =
    'Lower layer Super Output Areas Code,Lower layer Super Output Areas,Age (6 categories) Code,Age (6 categories),Observation'
  const rows = each((one) => {
    const people = residentsOf(one)
    return BANDS.map((band, index) => {
      const count = index === 0 ? people - 5 * Math.floor(people / 6) : Math.floor(people / 6)
      return [one.code, one.name, index + 1, band, count]
    })
  }).flat()
  return `${headings}\n${lines(rows)}`
}

const SCORES = [
  'Index of Multiple Deprivation (IMD)',
  'Income',
  'Employment',
  'Barriers to Housing and Services',
  'Crime',
]

/** With carriage returns and ranks as `12.00`, as the edition of 2019 came. IDACI is blank throughout. */
function deprivation(): string {
  const headings = [
    'LSOA code (2021)',
    'LSOA name (2021)',
    'Local Authority District code (2024)',
    'Local Authority District name (2024)',
    ...SCORES.flatMap((name) => [
      `${name} Score${name === 'Income' || name === 'Employment' ? ' (rate)' : ''}`,
      `${name} Rank (where 1 is most deprived)`,
      `${name} Decile (where 1 is most deprived 10% of LSOAs)`,
    ]),
    'Income Deprivation Affecting Children Index (IDACI) Score (rate)',
  ]
  const rows = each((one) => {
    const rank = `${1000 * one.number}.00`
    const decile = `${one.number}.00`
    const scores = [60 - 5 * one.number, 0.3 - 0.02 * one.number, 0.2, 12.345, -0.5]
    const figures = scores.flatMap((score) => [String(score), rank, decile])
    return [one.code, one.name, one.authority, one.authorityName, ...figures, '']
  })
  return lines([headings, ...rows], '\r\n')
}
