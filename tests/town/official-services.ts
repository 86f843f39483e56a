import { PLANNED_NEIGHBOURHOODS } from './town-plan.ts'
import { toGrid } from './national-grid.ts'

export const SERVICE_FILES = {
  postcodes: 'ons/ONSPD_NOV_2025_UK_ZZ.csv',
  gps: 'nhs/epraccur.csv',
  pharmacies: 'nhs/edispensary.csv',
  hospitals: 'nhs/Hospital.csv',
  libraries: 'other/basic-dataset-for-libraries-2023-enhanced.csv',
  centres: 'dfe/results.csv',
} as const

/** A point in the middle of each neighbourhood of the town. */
const MIDDLES = PLANNED_NEIGHBOURHOODS.map(({ square: [west, south, east, north] }) => {
  return { lng: (west + east) / 2, lat: (south + north) / 2 }
})

/** ZZ1 1AA to ZZ1 9AA, the last outside the town; ZZ1 2AA is closed, ZZ1 3AA has no grid reference. */
export function postcodes(): string {
  const rows = MIDDLES.map(({ lng, lat }, index) => {
    const number = index + 1
    const closed = number === 2 ? '202001' : ''
    const [y, x] = number === 3 ? ['99.999999', '0.000000'] : [lat.toFixed(6), lng.toFixed(6)]
    return `ZZ1 ${number}AA,ZZ1  ${number}AA,ZZ1 ${number}AA,199001,${closed},E08000099,${y},${x}`
  })
  return `${['pcd7,pcd8,pcds,dointr,doterm,lad25cd,lat,long', ...rows].join('\r\n')}\r\n`
}

/** Code-Point Open: no headings, metres, quality 90 and 0,0 where there is no point. */
export function codePointOpen(): string {
  const rows = MIDDLES.map(({ lng, lat }, index) => {
    const [x, y] = index === 2 ? [0, 0] : toGrid(lng, lat)
    const quality = index === 2 ? 90 : 10
    return `"ZZ1${index + 1}AA",${quality},${Math.round(x)},${Math.round(y)},"E92000001","E19000001","E18000002","","E08000099","E05090001"`
  })
  return `${rows.join('\n')}\n`
}

interface Organisation {
  readonly code: string
  readonly name: string
  readonly postcode: string
  readonly status?: string
  readonly role: string
}

function report(rows: readonly Organisation[]): string {
  const lines = rows.map(({ code, name, postcode, status = 'ACTIVE', role }) => {
    const cells = Array.from({ length: 27 }, () => '')
    cells[0] = code
    cells[1] = name
    cells[4] = '1 MILL LANE, TINYTON'
    cells[9] = postcode
    cells[10] = '19740401'
    cells[12] = status
    cells[17] = '0121 0000000'
    cells[25] = role
    return cells.map((cell) => `"${cell}"`).join(',')
  })
  return `\uFEFF${lines.join('\n')}\n`
}

export function gpPractices(): string {
  const role = 'RO177|RO76'
  return report([
    { code: 'M90001', name: 'MILL BANK SURGERY', postcode: 'ZZ1 1AA', role },
    { code: 'M90002', name: 'IN AN OLD POSTCODE', postcode: 'ZZ12AA', role },
    { code: 'M90003', name: 'LOST SURGERY', postcode: 'ZZ1 3AA', role },
    { code: 'M90004', name: 'CLOSED SURGERY', postcode: 'ZZ1 4AA', status: 'INACTIVE', role },
    { code: 'M90005', name: 'TINYTON PRISON', postcode: 'ZZ1 4AA', role: 'RO177|RO82' },
    { code: 'M90006', name: 'FAR AWAY SURGERY', postcode: 'YY9 9YY', role },
  ])
}

export function pharmacies(): string {
  return report([{ code: 'FAA01', name: "ST ANNE'S CHEMIST", postcode: 'ZZ1 5AA', role: 'RO182' }])
}

/** With the publisher's own separator, in Latin-1. */
export function hospitals(separator = '\u00ac'): Uint8Array {
  const headings = [
    ...['OrganisationID', 'OrganisationCode', 'OrganisationType', 'SubType', 'Sector'],
    ...['OrganisationStatus', 'OrganisationName', 'Address1', 'City', 'Postcode', 'Latitude'],
    ...['Longitude', 'Website'],
  ]
  const [first, second] = MIDDLES
  const rows = [
    row(1, { name: 'H\u00f4pital "Queen Anne"', status: 'Visible', at: first }),
    row(2, { name: 'Hidden Hospital', status: 'Hidden', at: second }),
    row(3, { name: 'Postcode Hospital', status: 'Visible', at: undefined }),
  ]
  const text = [headings, ...rows].map((cells) => cells.join(separator)).join('\r\n')
  return Uint8Array.from(`${text}\r\n`, (letter) => letter.charCodeAt(0))
}

interface Listed {
  readonly name: string
  readonly status: string
  readonly at: { readonly lng: number; readonly lat: number } | undefined
}

function row(number: number, { name, status, at }: Listed): readonly string[] {
  const about = [`${number}`, `NT00${number}`, 'Hospital', 'Hospital', 'NHS Sector', status, name]
  const place = ['1 High Street', 'Tinyton', 'ZZ1 6AA', `${at?.lat ?? ''}`, `${at?.lng ?? ''}`]
  return [...about, ...place, 'www.example.org']
}

/** One open library, one that closed, an archive and a mobile library, in the layout of 2023. */
export function libraries(): string {
  const [{ lng, lat } = { lng: 0, lat: 0 }] = MIDDLES
  const line = (name: string, type: string, closed: string) =>
    `"T","E08000099","${name}","${type}","Mill Lane, 1","Tinyton","ZZ1 1AA",${lng},${lat},${closed},"AM & PM (continuous)","Closed","books@example.org"`
  const headings =
    'Reporting service,Reporting service code,Name,Type,Address 1,Address 2,Postcode,Longitude,Latitude,Year closed,Monday opening times,Sunday opening times,Email or website'
  return [
    headings,
    line('Archives', 'Archive', ''),
    line('Mill Bank', 'Static Library', ''),
    line('Gone', 'Static Library', '2014'),
    line('Wheels', 'Mobile Library', ''),
  ].join('\r\n')
}

/** The older layout: a value beginning XL in `closed` means closed. */
export function olderLibraries(): string {
  const [{ lng, lat } = { lng: 0, lat: 0 }] = MIDDLES
  return [
    'name,id,address,postcode,lat,lng,type,closed,url',
    `Mill Bank Library,76,Mill Lane,ZZ1  1AA,${lat},${lng},LAL,,http://www.example.org/books`,
    `Gone Library,77,Mill Lane,ZZ1 1AA,${lat},${lng},LAL,XLR,`,
    'Postcode Library,78,,ZZ1 6AA,,,CRL,,',
  ].join('\n')
}

export function childrensCentres(): string {
  const grid = toGrid(MIDDLES[3]?.lng ?? 0, MIDDLES[3]?.lat ?? 0)
  const about = '"Children\u2019s centre","Children\u2019s Centres"'
  return [
    '"URN","EstablishmentName","TypeOfEstablishment (name)","EstablishmentTypeGroup (name)","EstablishmentStatus (name)","PhaseOfEducation (name)","Street","Postcode","SchoolWebsite","HeadLastName",Easting,Northing',
    `"20001","Tinyton Children's Centre",${about},"Open","Not applicable","1 Mill Lane","ZZ1 4AA","","Featherstonehaugh",${grid[0]},${grid[1]}`,
    `"20002","Old Children's Centre",${about},"Closed","Not applicable","1 Mill Lane","ZZ1 4AA","","",${grid[0]},${grid[1]}`,
    `"20003","Centre by Postcode",${about},"Open","Not applicable","","ZZ1 5AA","","",0,0`,
  ].join('\r\n')
}
