import { strToU8, zipSync } from 'fflate'
import type { Area } from '../../src/domain/area.ts'

export interface HostileFile {
  readonly id: string
  readonly title: string
  readonly fileName: string
  readonly bytes: Uint8Array
  /** What the answer says: the reason of a refusal, or how many zones were found. */
  readonly answer: RegExp
}

const MILLION = 1_000_000
const MB = 1_000_000

/** Files that someone may choose by mistake, or to do harm; as large as each can be made. */
export function hostileFiles({ manifest, neighbourhoods }: Area): readonly HostileFile[] {
  const [west, south, east, north] = manifest.bounds
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
  const square = (order: (corner: readonly number[]) => readonly number[], name: string) =>
    JSON.stringify({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [corners.map(order)] },
    })
  const positions = Array.from({ length: MILLION }, () => '0,0')
  const codes = Array.from({ length: 100_000 }, (_, at) => `E01${String(at).padStart(6, '0')}`)
  const known = Array.from(
    { length: 100_000 },
    (_, at) => neighbourhoods.codes[at % neighbourhoods.size],
  )
  return [
    {
      id: 'json-vertices',
      title: 'a million positions as GeoJSON',
      fileName: 'a.geojson',
      bytes: strToU8(`{"type":"Polygon","coordinates":[[[${positions.join('],[')}]]]}`),
      answer: /at most 200,000 positions/,
    },
    {
      id: 'kml-vertices',
      title: 'a million positions as KML',
      fileName: 'a.kml',
      bytes: strToU8(
        `<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${positions.join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`,
      ),
      answer: /at most 200,000 positions/,
    },
    {
      id: 'nesting',
      title: 'lists in lists, two million deep',
      fileName: 'a.json',
      bytes: strToU8('['.repeat(2 * MILLION)),
      answer: /at most 64 deep/,
    },
    {
      id: 'zip-bomb',
      title: 'a zip bomb',
      fileName: 'a.kmz',
      bytes: zipSync({ 'doc.kml': new Uint8Array(500 * MB) }, { level: 9 }),
      answer: /at most 8 MB when unpacked/,
    },
    {
      id: 'unknown-codes',
      title: '100,000 codes that are not here',
      fileName: 'a.csv',
      bytes: strToU8(codes.join('\n')),
      answer: /./,
    },
    {
      id: 'many-codes',
      title: '100,000 codes, each many times',
      fileName: 'a.csv',
      bytes: strToU8(known.join('\n')),
      answer: /1 zones/,
    },
    {
      id: 'scribble',
      title: '60,000 long lines that cross each other',
      fileName: 'a.json',
      bytes: strToU8(scribble(manifest.bounds)),
      answer: /does not cross itself/,
    },
    {
      id: 'swapped',
      title: 'latitude before longitude',
      fileName: 'a.json',
      bytes: strToU8(square(([lng = 0, lat = 0]) => [lat, lng], 'Swapped')),
      answer: /./,
    },
    {
      id: 'script',
      title: 'a script in a name of eight megabytes',
      fileName: 'a.json',
      bytes: strToU8(square((corner) => corner, '<script>alert(1)</script>'.repeat(300_000))),
      answer: /./,
    },
  ]
}

function scribble([west, south, east, north]: Area['manifest']['bounds']): string {
  const line = Array.from({ length: 60_000 }, (_, at) => [
    (at % 2 === 0 ? west : east) + at * 1e-7,
    (at % 2 === 0 ? south : north) - at * 1e-7,
  ])
  return JSON.stringify({ type: 'Polygon', coordinates: [line] })
}
