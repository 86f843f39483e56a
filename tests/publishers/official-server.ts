import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import Papa from 'papaparse'
import { editionLookup } from '../town/official-claimants.ts'
import { OfficialTown } from '../town/official-files.ts'
import type { OfficialFile } from '../town/official-files.ts'
import { furtherFile } from './further-files.ts'
import type { ArcgisHabits, ServedLayer, ServedRow } from './arcgis-server.ts'
import { serveArcgis } from './arcgis-server.ts'
import type { Respond, Seen } from './local-server.ts'

/** Day of the newest file of schools: two days before the tests' today. */
export const SCHOOLS_FILE = 'edubasealldata20261120.csv'

export interface PublishersHabits extends ArcgisHabits {
  /** False: the portal has no file at hand, so that tables come from the services. */
  readonly hasHub: boolean
  /** True: the files without which an area can be built are there too. */
  readonly hasMore: boolean
  /** Names under which services stand in place of the usual ones. */
  readonly renamed: Readonly<Record<string, string>>
}

const USUAL: PublishersHabits = {
  pageCap: 2000,
  limitFlag: 'properties',
  hasHub: true,
  hasMore: false,
  renamed: {},
}

const TABLES: Readonly<Record<string, OfficialFile>> = {
  LSOA21_WD24_LAD24_EW_LU: 'wardLookup',
  OA21_LAD22_LSOA21_MSOA21_LEP22_EN_LU_V2: 'outputAreaLookup',
  Output_Areas_December_2021_PWC_V3: 'centroids',
}

const POLYGONS: Readonly<Record<string, OfficialFile>> = {
  Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5: 'boundaries',
  WD_DEC_2025_UK_BGC: 'wards',
}

const ARCHIVES: Readonly<Record<string, OfficialFile>> = {
  '/output/census/2021/census2021-ts001.zip': 'residents',
  '/output/census/2021/census2021-ts037.zip': 'health',
  '/output/census/2021/census2021-ts066.zip': 'activity',
  '/output/census/2021/census2021-ts067.zip': 'qualifications',
}

/** All publishers of a tiny town at once, each with its own ways. */
export function servePublishers(
  given: Partial<PublishersHabits> = {},
  town: OfficialTown = new OfficialTown(),
): Respond {
  const habits = { ...USUAL, ...given }
  const arcgis = serveArcgis(layersOf(town, habits), habits)
  return (seen, response) => {
    if (seen.host === 'services1.arcgis.com') {
      arcgis(seen, response)
      return
    }
    const bytes = (habits.hasMore ? furtherFile(seen) : null) ?? fileFor(seen, town, habits)
    if (bytes === null) return void response.writeHead(404).end('<html>Not found</html>')
    const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`
    if (seen.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    return void response.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes)
  }
}

function fileFor(
  { host, path }: Seen,
  town: OfficialTown,
  { hasHub }: PublishersHabits,
): Uint8Array | null {
  const encode = (text: string) => new TextEncoder().encode(text)
  if (host === 'open-geography-portalx-ons.hub.arcgis.com' && hasHub) {
    const service = /\/items\/item-(.*)\/csv$/.exec(path)?.[1] ?? ''
    const file = TABLES[service]
    return file === undefined ? null : encode(town.text(file))
  }
  if (host === 'www.nomisweb.co.uk') return archive(path, town)
  if (host === 'assets.publishing.service.gov.uk') return encode(town.text('deprivation'))
  if (host === 'ea-edubase-api-prod.azurewebsites.net' && path.endsWith(`/${SCHOOLS_FILE}`)) {
    return Uint8Array.from(town.text('schools'), (letter) => letter.charCodeAt(0))
  }
  return null
}

/** Each archive of Nomis holds a file for every level. */
function archive(path: string, town: OfficialTown): Uint8Array | null {
  const file = ARCHIVES[path]
  if (file === undefined) return null
  const table = path.replace(/^.*\/|\.zip$/g, '')
  const level = file === 'residents' ? 'oa' : 'lsoa'
  const encode = (text: string) => new TextEncoder().encode(text)
  const empty = encode('date,geography,geography code\n')
  const members = {
    [`${table}-ctry.csv`]: empty,
    [`${table}-${level}.csv`]: encode(town.text(file)),
    [`${table}-msoa.csv`]: empty,
  }
  return zipSync(members, { mtime: '2023-01-19' })
}

function layersOf(
  town: OfficialTown,
  { renamed, hasMore }: PublishersHabits,
): ReadonlyMap<string, ServedLayer> {
  const named = (service: string) => renamed[service] ?? service
  return new Map<string, ServedLayer>([
    ...Object.entries(TABLES).map(([service, file]): [string, ServedLayer] => [
      named(service),
      { rows: tableRows(town.text(file)), itemId: `item-${service}`, edited: 1.7e12 },
    ]),
    ...(hasMore
      ? [
          [
            'LSOA11_LSOA21_LAD22_EW_LU_v5',
            { rows: tableRows(editionLookup()), edited: 1.7e12 },
          ] as const,
        ]
      : []),
    ...Object.entries(POLYGONS).map(([service, file]): [string, ServedLayer] => [
      named(service),
      { rows: layerRows(town.text(file)), edited: 1.7e12 },
    ]),
  ])
}

function tableRows(text: string): ServedRow[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map((properties) => ({ properties, geometry: null }))
}

function layerRows(text: string): ServedRow[] {
  const layer = JSON.parse(text.replace(/^\uFEFF/, '')) as { features: ServedRow[] }
  return layer.features.map(({ properties, geometry }) => ({ properties, geometry }))
}
