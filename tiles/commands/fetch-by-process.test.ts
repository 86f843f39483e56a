import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LocalServer } from '../../tests/publishers/local-server.ts'
import { localServer } from '../../tests/publishers/local-server.ts'
import { SCHOOLS_FILE, servePublishers } from '../../tests/publishers/official-server.ts'

const PROJECT = path.resolve(import.meta.dirname, '..', '..')
let scratch: string
let server: LocalServer

beforeAll(async () => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'zone-explorer-fetch-'))
  const publishers = servePublishers({ hasMore: true })
  server = await localServer((seen, response) => {
    // The process has a clock of its own: whatever day it is, its schools are there.
    const isSchools = seen.path.includes('edubasealldata')
    publishers(isSchools ? { ...seen, path: `/downloads/${SCHOOLS_FILE}` } : seen, response)
  })
})

afterAll(async () => {
  await server.close()
  fs.rmSync(scratch, { recursive: true, force: true })
})

/** Runs the real builder, whose every request goes where `fetch` says: never to a publisher. */
async function area(fetch: string, ...words: string[]) {
  const tsx = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const module = `data:text/javascript,${encodeURIComponent(fetch)}`
  const run = spawn(process.execPath, [tsx, path.join(PROJECT, 'tiles', 'build.ts'), ...words], {
    cwd: scratch,
    env: { ...process.env, NODE_OPTIONS: `--import=${module}` },
  })
  const written = { out: '', err: '' }
  run.stdout.on('data', (text) => (written.out += String(text)))
  run.stderr.on('data', (text) => (written.err += String(text)))
  const status = await new Promise<number | null>((resolve) => run.on('close', resolve))
  return { status, ...written }
}

function filesOf(dir: string): string[] {
  return fs.readdirSync(path.join(scratch, dir), { recursive: true, encoding: 'utf8' }).sort()
}

test('the builder fetches into a cache on disk, and then needs no network', async () => {
  const toServer = `
    const send = globalThis.fetch
    globalThis.fetch = (url, init) =>
      send('http://127.0.0.1:${server.port}/' + String(url).slice('https://'.length), init)`
  const first = await area(toServer, 'build', 'Tinyton', '--cache', 'cache', '--out', 'first')
  expect([first.status, first.err.includes('trying again')]).toEqual([0, false])
  expect(first.err).toContain('Fetching census2021-ts001.zip\n')
  expect(filesOf('cache').some((name) => name.endsWith('.part'))).toBe(false)
  expect(filesOf('cache')).toContain(path.join('nomis-ts001', 'census2021-ts001-oa.csv.journal'))

  const asked = server.seen.length
  const none = `globalThis.fetch = () => Promise.reject(new Error('no network'))`
  const second = await area(none, 'build', 'Tinyton', '--cache', 'cache', '--out', 'second')
  expect([second.status, second.err.includes('trying again')]).toEqual([0, false])
  expect(server.seen).toHaveLength(asked)
  expect(second.out.replaceAll('second', 'first')).toBe(first.out)
  expect(filesOf('second')).toEqual(filesOf('first'))
}, 120_000)
