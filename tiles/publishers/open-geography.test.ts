import { afterEach, expect, test } from 'vitest'
import type { ArcgisHabits, ServedLayer } from '../../tests/publishers/arcgis-server.ts'
import { serveArcgis } from '../../tests/publishers/arcgis-server.ts'
import type { LocalServer, Respond } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import { testDesk } from '../../tests/publishers/test-desk.ts'
import { fetchPortalPolygons, fetchPortalTable } from './open-geography.ts'

let server: LocalServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

const USUAL: ArcgisHabits = { pageCap: 2000, limitFlag: 'properties' }

const codeOf = (number: number) => `E01${String(number).padStart(6, '0')}`

/** So many squares, each with a code. */
function squares(count: number): ServedLayer {
  const geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
  }
  return {
    rows: Array.from({ length: count }, (_, index) => ({
      properties: { LSOA21CD: codeOf(index), LSOA21NM: `Place, ${index}` },
      geometry,
    })),
  }
}

const WANTED = {
  service: 'LSOA_2021_BGC_V5',
  family: /^LSOA_2021_BGC/,
  fields: [/^LSOA21CD$/],
  codeField: /^LSOA21CD$/,
  key: 'lsoa/all',
}

async function polygons(respond: Respond, codes: readonly string[]) {
  server = await localServer(respond)
  const desk = testDesk(server.network)
  const got = await fetchPortalPolygons(desk, { ...WANTED, codes })
  if (!got.ok) return { problem: got.problem, seen: server.seen, codes: [] }
  const [file] = got.value
  const layer = JSON.parse(new TextDecoder().decode(file?.read())) as {
    features: { properties: { LSOA21CD: string } }[]
  }
  const found = layer.features.map(({ properties }) => properties.LSOA21CD)
  return { problem: null, seen: server.seen, codes: found, path: file?.path }
}

test('a long list of codes is posted in pieces, and every page of each piece comes', async () => {
  const layers = new Map([[WANTED.service, squares(1_000)]])
  const wanted = Array.from({ length: 900 }, (_, index) => codeOf(index + 50))
  const got = await polygons(serveArcgis(layers, { ...USUAL, pageCap: 150 }), wanted)
  expect(got.problem).toBeNull()
  expect(got.codes).toEqual(wanted)
  const queries = got.seen.filter(({ path }) => path.endsWith('/query'))
  expect(queries.map(({ method }) => method)).toEqual(queries.map(() => 'POST'))
  // Pieces of 400, 400 and 100: three counts, and three, three and one pages.
  expect(queries).toHaveLength(3 + 7)
}, 60_000)

test('a service that is gone is looked for by its family, the newest first', async () => {
  const names = ['LSOA_2021_BGC_V6', 'LSOA_2021_BGC_V10', 'LSOA_2021_BSC_V11']
  const layers = new Map(names.map((name) => [name, squares(3)]))
  const got = await polygons(serveArcgis(layers, USUAL), [codeOf(1)])
  expect(got.path).toBe('lsoa/all/LSOA_2021_BGC_V10.geojson')
})

test('a service without family left is absent, in words', async () => {
  const got = await polygons(serveArcgis(new Map(), USUAL), [codeOf(1)])
  expect(got.problem).toMatchObject({
    reason: 'absent',
    problem: { expected: 'a map service like LSOA_2021_BGC_V5', found: 'none' },
  })
})

test('a layer that changes while it is read is read again; one that never agrees is not taken', async () => {
  const layers = new Map([[WANTED.service, squares(10)]])
  let counts = 0
  const once = { ...USUAL, countOf: (rows: number) => (counts++ === 0 ? rows + 1 : rows) }
  expect((await polygons(serveArcgis(layers, once), [codeOf(1), codeOf(2)])).codes).toHaveLength(2)
  await server?.close()
  const always = { ...USUAL, countOf: (rows: number) => rows + 1 }
  const got = await polygons(serveArcgis(layers, always), [codeOf(1), codeOf(2)])
  expect(got.problem).toMatchObject({
    reason: 'unreadable',
    problem: { expected: '3 rows, each once', found: '2, 2 of them different' },
  })
})

test('rows that come twice are noticed', async () => {
  const arcgis = serveArcgis(new Map([[WANTED.service, squares(10)]]), { ...USUAL, pageCap: 2 })
  const got = await polygons((seen, response) => {
    // A server that loses its order between pages.
    if (seen.fields.get('resultOffset') === '2') seen.fields.set('resultOffset', '0')
    arcgis(seen, response)
  }, [0, 1, 2, 3].map(codeOf))
  expect(got.problem).toMatchObject({
    problem: { found: '4, 2 of them different, and word of more' },
  })
})

test('an error with status 200 is asked again where it may pass, and told where not', async () => {
  const arcgis = serveArcgis(new Map([[WANTED.service, squares(3)]]), USUAL)
  const failing = (code: number, message: string, times: number): Respond => {
    let left = times
    return (seen, response) => {
      if (!seen.path.endsWith('/query') || left-- <= 0) arcgis(seen, response)
      else response.end(JSON.stringify({ error: { code, message, details: [] } }))
    }
  }
  const passing = await polygons(failing(503, 'Busy', 2), [codeOf(1)])
  expect(passing.codes).toEqual([codeOf(1)])
  await server?.close()
  const lasting = await polygons(failing(400, "Invalid field 'X'", 99), [codeOf(1)])
  expect(lasting.problem).toMatchObject({
    reason: 'refused',
    problem: { found: `an error message of the map server ("Invalid field 'X'")` },
  })
  expect(lasting.seen.filter(({ path }) => path.endsWith('/query'))).toHaveLength(1)
})

test('codes that the layer does not have are an error, not an empty file', async () => {
  const layers = new Map([[WANTED.service, squares(3)]])
  const got = await polygons(serveArcgis(layers, USUAL), ['E01999999'])
  expect(got.problem).toMatchObject({
    problem: { expected: "rows where LSOA21CD IN ('E01999999')", found: 'none' },
  })
})

test('a layer of another edition is told by its fields', async () => {
  const old = { rows: [{ properties: { LSOA11CD: 'E01000001' }, geometry: null }] }
  const got = await polygons(serveArcgis(new Map([[WANTED.service, old]]), USUAL), [codeOf(1)])
  expect(got.problem).toMatchObject({
    reason: 'unreadable',
    problem: { expected: 'a field like LSOA21CD', found: 'OBJECTID, LSOA11CD' },
  })
})

test('a layer of points becomes a table with x and y', async () => {
  const rows = [
    { properties: { OA21CD: 'E00000001', Note: 'a, "b"' }, geometry: point(-1.5, 52.25) },
    { properties: { OA21CD: 'E00000002', Note: null }, geometry: point(-1.25, 52.5) },
  ]
  server = await localServer(serveArcgis(new Map([['OA_PWC', { rows }]]), USUAL))
  const got = await fetchPortalTable(testDesk(server.network), {
    service: 'OA_PWC',
    family: /^OA_PWC/,
    fields: [/^OA21CD$/],
    key: 'points',
  })
  if (!got.ok) throw new Error(JSON.stringify(got.problem))
  expect(new TextDecoder().decode(got.value[0]?.read())).toBe(
    'OBJECTID,OA21CD,Note,x,y\n1,E00000001,"a, ""b""",-1.5,52.25\n2,E00000002,,-1.25,52.5\n',
  )
})

function point(x: number, y: number) {
  return { type: 'Point', coordinates: [x, y] }
}
