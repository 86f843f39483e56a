import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import type { LocalServer, Respond } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import type { TestDesk } from '../../tests/publishers/test-desk.ts'
import { testDesk } from '../../tests/publishers/test-desk.ts'
import { fetchDataSet } from './explore-education.ts'
import { fetchEstablishments } from './gias.ts'
import { fetchApiTable, NOMIS_CELLS } from './nomis-api.ts'
import { fetchBulkTable } from './nomis-bulk.ts'
import { fetchOverpass } from './overpass.ts'
import { fetchPlainTable } from './plain-file.ts'

let server: LocalServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

async function serve(respond: Respond): Promise<{ desk: TestDesk; server: LocalServer }> {
  server = await localServer(respond)
  return { desk: testDesk(server.network), server }
}

function textOf(file: { read: () => Uint8Array } | undefined): string {
  return new TextDecoder().decode(file?.read())
}

/** A Nomis of so many rows: cut at 25,000 cells without a word, and counted in every row. */
function nomis(rows: number): Respond {
  return ({ fields }, response) => {
    const offset = Number(fields.get('RecordOffset'))
    const most = Math.min(NOMIS_CELLS, Number(fields.get('RecordLimit') ?? Infinity))
    const lines = ['"GEOGRAPHY_CODE","OBS_VALUE","RECORD_COUNT"']
    for (let row = offset; row < Math.min(rows, offset + most); row++) {
      lines.push(`"E01${String(row).padStart(6, '0')}",${row % 90},${rows}`)
    }
    response.end(`${lines.join('\r\n')}\r\n`)
  }
}

const CLAIMANTS = {
  key: 'claimants',
  fileName: 'claimants.csv',
  dataset: 'NM_162_1',
  parameters: { geography: 'TYPE298', date: 'latest', measures: '20100' },
  columns: ['GEOGRAPHY_CODE', 'OBS_VALUE'],
}

test('a Nomis table beyond 25,000 cells comes whole, page by page', async () => {
  const rows = 2 * NOMIS_CELLS + 317
  const { desk, server: asked } = await serve(nomis(rows))
  const got = await fetchApiTable(desk, CLAIMANTS)
  if (!got.ok) throw new Error(JSON.stringify(got.problem))
  const lines = textOf(got.value[0]).trimEnd().split('\n')
  expect(lines).toHaveLength(rows + 1)
  expect([lines[0], lines[1], lines[rows]]).toEqual([
    'GEOGRAPHY_CODE,OBS_VALUE',
    'E01000000,0',
    `E01${String(rows - 1).padStart(6, '0')},${(rows - 1) % 90}`,
  ])
  expect(asked.seen.map(({ fields }) => fields.get('RecordOffset'))).toEqual([
    '0',
    '25000',
    '50000',
  ])
  expect(got.value[0]?.journal.address).not.toContain('RecordOffset')
}, 60_000)

test('a Nomis answer with fewer rows than it counts is not taken', async () => {
  const { desk } = await serve(({ fields }, response) => {
    const row = fields.get('RecordOffset') === '0' ? 'E01000001,5,40\n' : ''
    response.end(`GEOGRAPHY_CODE,OBS_VALUE,RECORD_COUNT\n${row}`)
  })
  expect(await fetchApiTable(desk, CLAIMANTS)).toMatchObject({
    ok: false,
    problem: { problem: { expected: 'every row that Nomis counts', found: '1 of 40' } },
  })
  expect(desk.cache.find(CLAIMANTS.key)).toEqual([])
})

test('of an archive only the file of the level is kept', async () => {
  const members = {
    'x/census2021-ts037-lsoa.csv': Buffer.from('a,b\n'),
    'x/census2021-ts037-oa.csv': Buffer.from('c\n'),
  }
  const { desk } = await serve((_, response) => void response.end(zipSync(members)))
  const address = 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts037.zip'
  const got = await fetchBulkTable(desk, { key: 'ts037', address, level: 'lsoa' })
  expect(got.ok && got.value.map(({ path }) => path)).toEqual(['ts037/census2021-ts037-lsoa.csv'])
  expect(got.ok && textOf(got.value[0])).toBe('a,b\n')
})

test.each([
  [{ 'readme.txt': Buffer.from('hello') }, 0, 'readme.txt'],
  [{ 'census2021-ts037-lsoa.csv': Buffer.from('a,b\n'.repeat(99)) }, 30, 'a damaged one'],
])('an archive without its file, or damaged, is told', async (members, cut, found) => {
  const archive = zipSync(members)
  const { desk } = await serve((_, response) => {
    response.end(archive.subarray(0, archive.length - cut))
  })
  const address = 'https://www.nomisweb.co.uk/output/census/2021/census2021-ts037.zip'
  const got = await fetchBulkTable(desk, { key: 'ts037', address, level: 'lsoa' })
  expect(got).toMatchObject({ ok: false, problem: { reason: 'unreadable', problem: { found } } })
})

test("where today's schools are absent, the last day that has a file is taken", async () => {
  const { desk, server: asked } = await serve((seen, response) => {
    if (seen.path.endsWith('edubasealldata20261119.csv')) response.end('URN,Name\n1,A\n')
    else response.writeHead(404).end('<html>The resource you are looking for is gone</html>')
  })
  const got = await fetchEstablishments(desk, 'schools')
  expect(got.ok && got.value[0]?.path).toBe('schools/edubasealldata20261119.csv')
  expect(asked.seen).toHaveLength(4)
})

test('after two weeks without schools it gives up', async () => {
  const { desk, server: asked } = await serve((_, response) => void response.writeHead(404).end())
  expect(await fetchEstablishments(desk, 'schools')).toMatchObject({
    ok: false,
    problem: {
      problem: { expected: 'a file of one of the 15 days up to 20261122', found: 'none' },
    },
  })
  expect(asked.seen).toHaveLength(15)
})

test('a data set that comes as gzip bytes under a plain name is kept unpacked', async () => {
  const text = 'time_period,geographic_level\n202425,National\n'
  const { desk } = await serve((_, response) => void response.end(gzipSync(text)))
  const wanted = { key: 'ks2', id: '019afee4', fileName: 'ks2.csv' }
  const got = await fetchDataSet(desk, wanted)
  expect(got.ok && textOf(got.value[0])).toBe(text)
})

test('a web page with status 200 in place of a table is told, and not kept', async () => {
  const page = '\n<!DOCTYPE html><title>Service unavailable</title>'
  const { desk } = await serve((_, response) => void response.end(page))
  const address = 'https://assets.publishing.service.gov.uk/media/1/File_7.csv'
  const got = await fetchPlainTable(desk, { key: 'iod', publisher: 'MHCLG', address })
  expect(got).toMatchObject({
    ok: false,
    problem: {
      reason: 'unreadable',
      problem: { where: `MHCLG, ${address}`, found: 'a web page (HTML or XML)' },
    },
  })
  expect(desk.cache.store.list('iod')).toEqual([])
})

const PLACES = {
  key: 'osm',
  fileName: 'osm-places.json',
  filters: ['nwr["amenity"="library"]', 'nwr["leisure"="park"]'],
  frame: [-1.9, 52.4, -1.8, 52.5],
  output: 'center',
} as const

test('Overpass is asked by POST, south before west', async () => {
  const answer = '{"version":0.6,"elements":[{"type":"node","id":1,"lat":52.4,"lon":-1.9}]}'
  const { desk, server: asked } = await serve((_, response) => void response.end(answer))
  const got = await fetchOverpass(desk, PLACES)
  expect(got.ok && textOf(got.value[0])).toBe(answer)
  expect(asked.seen[0]?.method).toBe('POST')
  expect(asked.seen[0]?.fields.get('data')).toBe(
    '[out:json][timeout:120];(nwr["amenity"="library"](52.40000,-1.90000,52.50000,-1.80000);' +
      'nwr["leisure"="park"](52.40000,-1.90000,52.50000,-1.80000););out center tags;',
  )
})

test('an Overpass answer with a remark is incomplete, and not kept', async () => {
  const remark = 'runtime error: Query timed out in "query" at line 1 after 121 seconds.'
  const { desk } = await serve((_, response) => {
    response.end(JSON.stringify({ version: 0.6, elements: [], remark }))
  })
  expect(await fetchOverpass(desk, PLACES)).toMatchObject({
    ok: false,
    problem: { reason: 'unreadable', problem: { found: `an incomplete answer ("${remark}")` } },
  })
  expect(desk.cache.find('osm')).toEqual([])
})
