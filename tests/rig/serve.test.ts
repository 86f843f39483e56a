import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byteRange } from '../../src/formats/byte-range.ts'
import { type Served, serve } from '../../scripts/serve.ts'

const TEXT = 'abcdefghij'
let folder: string
let served: Served

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zone-explorer-serve-'))
  mkdirSync(path.join(folder, 'site'))
  mkdirSync(path.join(folder, 'areas'))
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  writeFileSync(path.join(folder, 'site', 'index.html'), '<p>page</p>')
  writeFileSync(path.join(folder, 'site', 'tiles.pmtiles'), TEXT)
  writeFileSync(path.join(folder, 'areas', 'index.json'), '{}')
  const mounts = [
    { at: '/below/areas/', folder: path.join(folder, 'areas') },
    { at: '/below/', folder: path.join(folder, 'site') },
  ]
  served = await serve({ mounts, port: 0 })
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Sends the path as it is: `fetch` would tidy `..` away before it left. */
function get(at: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin)
    const sent = request({ hostname, port, path: at, headers, method }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => (text += piece))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

test('a folder answers with its page, without a slash it leads there', async () => {
  const page = await get('/below/')
  expect(page).toMatchObject({ status: 200, text: '<p>page</p>' })
  expect(page.headers['content-type']).toMatch(/^text\/html/)
  expect(await get('/below')).toMatchObject({ status: 301, headers: { location: '/below/' } })
})

test('the first mount that fits answers', async () => {
  expect(await get('/below/areas/index.json')).toMatchObject({ status: 200, text: '{}' })
  expect((await get('/areas/index.json')).status).toBe(404)
})

test('a range gives these bytes and says which', async () => {
  const part = await get('/below/tiles.pmtiles', { range: 'bytes=2-4' })
  expect(part).toMatchObject({ status: 206, text: 'cde' })
  expect(part.headers['content-range']).toBe('bytes 2-4/10')
  expect(await get('/below/tiles.pmtiles', { range: 'bytes=-3' })).toMatchObject({ text: 'hij' })
  const beyond = await get('/below/tiles.pmtiles', { range: 'bytes=10-' })
  expect(beyond).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
})

test('every range is the slice it names', () => {
  const limits = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(limits, limits, fc.integer({ min: 0, max: 11 }), (from, to, size) => {
      const bytes = Array.from({ length: size }, (_, index) => index)
      const range = byteRange(`bytes=${from}-${to}`, size)
      const expected = bytes.slice(from, to + 1)
      if (range === 'beyond') expect(from).toBeGreaterThanOrEqual(size)
      else if (range === null) expect(to).toBeLessThan(from)
      else expect(bytes.slice(range.first, range.last + 1)).toEqual(expected)
    }),
  )
})

test('a known file is not sent again', async () => {
  const { headers } = await get('/below/tiles.pmtiles')
  const again = await get('/below/tiles.pmtiles', { 'if-none-match': String(headers['etag']) })
  expect(again).toMatchObject({ status: 304, text: '' })
})

test.each([
  '/below/../secret.txt',
  '/below/%2e%2e/secret.txt',
  '/below/..%2fsecret.txt',
  '/below/%2e%2e%5csecret.txt',
  '/below/%00',
  '/below/%zz',
  '/below/nothing.html',
])('%s is not found', async (at) => {
  expect(await get(at)).toMatchObject({ status: 404, text: 'Not found\n' })
})

test('only reading is allowed, and a head has no body', async () => {
  expect((await get('/below/', {}, 'POST')).status).toBe(405)
  const head = await get('/below/tiles.pmtiles', {}, 'HEAD')
  expect(head).toMatchObject({ status: 200, text: '', headers: { 'content-length': '10' } })
})

test('a taken port is passed over', async () => {
  const port = Number(new URL(served.origin).port)
  const second = await serve({ mounts: [], port })
  expect(Number(new URL(second.origin).port)).toBeGreaterThan(port)
  await second.close()
})
