import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OfficialTown } from '../tests/town/official-files.ts'
import { TOWN_CODE } from '../tests/town/town-plan.ts'

const PROJECT = path.resolve(import.meta.dirname, '..')
let scratch: string
let downloads: string

beforeAll(() => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'zone-explorer-build-'))
  downloads = path.join(scratch, 'downloads')
  for (const file of new OfficialTown().gzipped('boundaries').folder().files) {
    const target = path.join(downloads, file.path)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, file.read())
  }
})

afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true })
})

function area(...words: string[]) {
  const tsx = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const run = spawnSync(
    process.execPath,
    [tsx, path.join(PROJECT, 'tiles', 'build.ts'), ...words],
    {
      cwd: scratch,
      encoding: 'utf8',
    },
  )
  return { status: run.status, out: run.stdout, err: run.stderr }
}

function build(out: string, from = downloads) {
  return area('build', TOWN_CODE, '--from', from, '--out', out)
}

const TIMEOUT = 120_000

test(
  'a package is built, checked, and replaced whole',
  () => {
    const out = path.join(scratch, 'town')
    const first = build(out)
    expect(first.err).toContain('Reading lookups\n')
    expect(first).toMatchObject({
      status: 0,
      out: expect.stringContaining('Tinyton, City of:') as unknown,
    })
    const built = (): unknown =>
      (
        JSON.parse(fs.readFileSync(path.join(out, 'datapackage.json'), 'utf8')) as {
          created: unknown
        }
      ).created
    const before = built()
    expect(build(out).status).toBe(0)
    expect(built()).not.toBe(before)
    expect(fs.readdirSync(scratch).sort()).toEqual(['downloads', 'town'])
    const checked = area('check', 'town', '--json')
    expect(checked.status).toBe(0)
    expect(JSON.parse(checked.out)).toMatchObject({ residents: 8400, problems: [] })
  },
  TIMEOUT,
)

test(
  'a build that fails leaves the package of before, in one sentence and without a stack trace',
  () => {
    const out = path.join(scratch, 'kept')
    expect(build(out).status).toBe(0)
    const names = fs.readdirSync(out)
    const broken = path.join(scratch, 'broken')
    fs.cpSync(downloads, broken, { recursive: true })
    fs.writeFileSync(path.join(broken, 'nomis', 'census2021-ts001-oa.csv'), '<html></html>')
    const failed = build(out, broken)
    fs.rmSync(broken, { recursive: true })
    expect(failed.status).toBe(1)
    expect(failed.out).toBe('')
    expect(failed.err).toContain('census2021-ts001-oa.csv: expected')
    expect(failed.err).not.toMatch(/\n\s+at /)
    expect(fs.readdirSync(out)).toEqual(names)
    fs.rmSync(out, { recursive: true })
  },
  TIMEOUT,
)

test(
  'what a process that was ended left behind is mended',
  () => {
    const out = path.join(scratch, 'ended')
    // No process has this number on any system that the builder runs on.
    const previous = `${out}.previous-999999999`
    const half = `${out}.building-999999999`
    fs.mkdirSync(previous)
    fs.writeFileSync(path.join(previous, 'datapackage.json'), '{}')
    fs.mkdirSync(half)
    expect(build(out).status).toBe(0)
    expect(fs.existsSync(previous)).toBe(false)
    expect(fs.existsSync(half)).toBe(false)
    expect(fs.existsSync(path.join(out, 'boundaries.pmtiles'))).toBe(true)
    fs.rmSync(out, { recursive: true })
  },
  TIMEOUT,
)

test(
  'a folder that holds anything else is never overwritten',
  () => {
    const out = path.join(scratch, 'documents')
    fs.mkdirSync(out)
    fs.writeFileSync(path.join(out, 'letter.txt'), 'Dear reader')
    const refused = build(out)
    expect(refused).toMatchObject({
      status: 1,
      err: expect.stringContaining('other files') as unknown,
    })
    expect(fs.readdirSync(out)).toEqual(['letter.txt'])
    fs.rmSync(out, { recursive: true })
  },
  TIMEOUT,
)

test(
  'a folder that is not there, and misuse, end with exit code 1 and say what to do',
  () => {
    const absent = build(path.join(scratch, 'x'), path.join(scratch, 'absent'))
    expect(absent).toMatchObject({
      status: 1,
      err: expect.stringContaining('nothing there') as unknown,
    })
    const misused = area('build', '--frm', 'x')
    expect(misused).toMatchObject({ status: 1, err: expect.stringContaining('--frm') as unknown })
    expect(area('--help')).toMatchObject({ status: 0, err: '' })
  },
  TIMEOUT,
)
