import { PLANNED_NEIGHBOURHOODS, TOWN_CODE } from './town-plan.ts'
import { toGrid } from './national-grid.ts'

const COLUMNS = [
  'URN',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentTypeGroup (name)',
  'EstablishmentStatus (name)',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'OfficialSixthForm (name)',
  'NumberOfPupils',
  'PercentageFSM',
  'Street',
  'Town',
  'Postcode',
  'SchoolWebsite',
  'TelephoneNum',
  'HeadTitle (name)',
  'HeadFirstName',
  'HeadLastName',
  'DistrictAdministrative (code)',
  'GSSLACode (name)',
  'Easting',
  'Northing',
  'LSOA (code)',
] as const

type SchoolRow = Partial<Record<(typeof COLUMNS)[number], string | number>>

/** The name of a head teacher: personal, so it must never come through. */
export const HEAD_TEACHER = 'Featherstonehaugh'

const MIDDLE = PLANNED_NEIGHBOURHOODS[2]
const GRID = toGrid((MIDDLE?.square[0] ?? 0) + 0.004, (MIDDLE?.square[1] ?? 0) + 0.004)

const OPEN: SchoolRow = {
  'EstablishmentStatus (name)': 'Open',
  'HeadTitle (name)': 'Ms',
  HeadFirstName: 'Ada',
  HeadLastName: HEAD_TEACHER,
  'DistrictAdministrative (code)': TOWN_CODE,
  'GSSLACode (name)': TOWN_CODE,
  Easting: GRID[0],
  Northing: GRID[1],
  'LSOA (code)': MIDDLE?.code ?? '',
}

const PRIMARY: SchoolRow = {
  ...OPEN,
  'TypeOfEstablishment (name)': 'Voluntary aided school',
  'EstablishmentTypeGroup (name)': 'Local authority maintained schools',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryLowAge: 3,
  StatutoryHighAge: 11,
  'OfficialSixthForm (name)': 'Not applicable',
}

const ROWS: readonly SchoolRow[] = [
  {
    ...PRIMARY,
    URN: 900001,
    // An e with an acute accent and a curly apostrophe: one byte each in Windows-1252.
    EstablishmentName: 'St Am\u00e9lie\u2019s Primary School, Tinyton',
    NumberOfPupils: 210,
    PercentageFSM: '35.60',
    Street: '1 Mill Lane',
    Town: 'Tinyton',
    Postcode: 'ZZ1 1AA',
    SchoolWebsite: 'www.example.org',
    TelephoneNum: '01210000000',
  },
  {
    ...OPEN,
    URN: 900002,
    EstablishmentName: 'Tinyton Academy',
    'TypeOfEstablishment (name)': 'Academy converter',
    'EstablishmentTypeGroup (name)': 'Academies',
    'EstablishmentStatus (name)': 'Open, but proposed to close',
    'PhaseOfEducation (name)': 'Secondary',
    StatutoryLowAge: 11,
    StatutoryHighAge: 18,
    'OfficialSixthForm (name)': 'Has a sixth form',
    NumberOfPupils: '1,119',
    PercentageFSM: '..',
    Northing: GRID[1] - 300,
  },
  {
    ...PRIMARY,
    URN: 900003,
    EstablishmentName: 'Old School',
    'EstablishmentStatus (name)': 'Closed',
  },
  {
    ...PRIMARY,
    URN: 900004,
    EstablishmentName: 'Over the Line Primary',
    Northing: GRID[1] + 2000,
    'LSOA (code)': '',
  },
  {
    ...PRIMARY,
    URN: 900005,
    EstablishmentName: 'Far Away Primary',
    Northing: GRID[1] + 20_000,
    'LSOA (code)': '',
  },
  { ...PRIMARY, URN: 900006, EstablishmentName: 'Nowhere Primary', Easting: 0, Northing: 0 },
  {
    ...OPEN,
    URN: 900007,
    EstablishmentName: 'University of Tinyton',
    'TypeOfEstablishment (name)': 'Higher education institutions',
    'EstablishmentTypeGroup (name)': 'Universities',
    'PhaseOfEducation (name)': 'Not applicable',
  },
]

/** GIAS in Windows-1252, text and headings quoted, numbers not. */
export function officialSchools(): Uint8Array {
  const rows = ROWS.map((row) => COLUMNS.map((name) => quoted(row[name] ?? '')).join(','))
  const text = [COLUMNS.map(quoted).join(','), ...rows].join('\r\n')
  return toWindows1252(`${text}\r\n`)
}

function quoted(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value}"`
}

function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0)))
}
