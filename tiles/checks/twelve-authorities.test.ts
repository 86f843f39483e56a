import fs from 'node:fs'
import { gunzipSync } from 'node:zlib'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { readManifest } from '../../src/formats/area-package/manifest.ts'
import { readNeighbourhoods } from '../../src/formats/area-package/tables.ts'
import { diskFolder } from '../../tests/town/disk-folder.ts'
import { ENGLAND } from '../../tests/town/england-cut.ts'
import { plainMeans, PlainSums } from '../../tests/town/plain-sums.ts'
import type { Shelf } from '../official/find-files.ts'
import { lookThrough } from '../official/find-files.ts'
import { readFromShelf } from '../official/read-official.ts'
import { assemble } from '../steps/assemble.ts'
import { checkArea } from './check-area.ts'

/** Name, code in the lookup of 2024, neighbourhoods, ward polygons, neighbourhoods assigned by polygon. */
const TWELVE = [
  ['Birmingham', 'E08000025', 659, 69, 0],
  ['Manchester', 'E08000003', 295, 32, 0],
  ['Isles of Scilly', 'E06000053', 1, 5, 0],
  ['City of London', 'E09000001', 6, 25, 0],
  ['Cornwall', 'E06000052', 336, 87, 9],
  ['Isle of Wight', 'E06000046', 89, 39, 0],
  ['Northumberland', 'E06000057', 200, 69, 200],
  ['Sheffield', 'E08000019', 343, 28, 13],
  ['Buckinghamshire', 'E06000060', 334, 49, 334],
  ['Hackney', 'E09000012', 149, 21, 0],
  ['North Yorkshire', 'E06000065', 379, 89, 0],
  ['Westmorland and Furness', 'E06000064', 142, 33, 0],
] as const

const CASES = TWELVE.map(([name, code, neighbourhoods, wards, byPolygon]) => {
  return { name, code, neighbourhoods, wards, byPolygon }
})

function textFiles(): ReadonlyMap<string, string> {
  const tables = fs.readdirSync(ENGLAND).filter((name) => name.endsWith('.csv.gz'))
  const read = (name: string) => gunzipSync(fs.readFileSync(path.join(ENGLAND, name))).toString()
  const figures = tables.filter((name) => !/^(edubase|Output_Areas|custom)/.test(name))
  return new Map(figures.map((name) => [name.replace(/\.gz$/, ''), read(name)]))
}

describe.skipIf(!fs.existsSync(ENGLAND))('authorities of England (needs ../shared/england)', () => {
  let shelf: Shelf
  let sums: PlainSums
  beforeAll(() => {
    shelf = lookThrough(diskFolder(ENGLAND), { keep: true })
    sums = new PlainSums(textFiles())
  }, 900_000)

  async function build(...asked: readonly string[]) {
    const read = readFromShelf(shelf, { asked, id: null, progress: () => undefined })
    if (!read.ok) throw new Error(problemSentence(read.problem))
    const area = await assemble(read.value, { builderVersion: '0', built: '2026-11-22' })
    if (!area.ok) throw new Error(problemSentence(area.problem))
    const { files } = area.value
    const manifest = readManifest(new TextDecoder().decode(files.get('datapackage.json')))
    const table = readNeighbourhoods(files.get('neighbourhoods.arrow') ?? new Uint8Array())
    if (!manifest.ok || !table.ok) throw new Error('a package that cannot be read')
    const report = await checkArea(files)
    expect(report.problems).toEqual([])
    return { report, manifest: manifest.value, table: table.value }
  }

  /** Every mean of the package against plain sums over the same files. */
  function expectPlainMeans(
    { report, table }: Awaited<ReturnType<typeof build>>,
    codes: ReadonlySet<string>,
  ) {
    expect(new Set(table.codes)).toEqual(codes)
    const residents = sums.residents()
    const people = [...codes].reduce((all, code) => all + (residents.get(code) ?? Number.NaN), 0)
    expect(report.residents).toBe(people)
    const means = plainMeans(sums, codes)
    const own = report.indicators.filter(({ level }) => level === 'neighbourhood')
    expect(own.map(({ id }) => id).sort()).toEqual(Object.keys(means).sort())
    for (const { id, areaMean } of own) {
      expect(Math.abs((areaMean ?? Number.NaN) - (means[id] ?? Number.NaN)), id).toBeLessThan(0.001)
    }
  }

  test.each(CASES)(
    '$name',
    async ({ name, code, neighbourhoods, wards, byPolygon }) => {
      const built = await build(name)
      const { report, manifest, table } = built
      expect(manifest.codes.map((one) => one.code)).toContain(code)
      expect(report.counts).toMatchObject({ neighbourhoods, wards })
      expect([...table.wardRows].every((row) => row < wards)).toBe(true)
      expect(manifest.wards.assignedByPolygon).toBe(byPolygon)
      const told = manifest.notes.filter((note) => /assigned to a ward by where most/.test(note))
      expect(told.map((note) => note.slice(0, note.indexOf(' ')))).toEqual(
        byPolygon === 0 ? [] : [String(byPolygon)],
      )
      expectPlainMeans(built, sums.neighbourhoods(code))
    },
    120_000,
  )

  test('two authorities together are one area, without the border between them', async () => {
    const built = await build('E08000025', 'E08000029')
    const { manifest, report } = built
    expect(manifest).toMatchObject({
      id: 'birmingham-and-solihull',
      title: 'Birmingham and Solihull',
    })
    const codes = [...sums.neighbourhoods('E08000025'), ...sums.neighbourhoods('E08000029')]
    expectPlainMeans(built, new Set(codes))
    const [one, other] = [await build('E08000025'), await build('E08000029')]
    expect(report.counts.wards).toBe(one.report.counts.wards + other.report.counts.wards)
    // Schools of one are no longer outside the other, and pairs across the border touch.
    expect(report.counts.schools).toBe(one.report.counts.schools + other.report.counts.schools)
    expect(report.outside.schools).toBeLessThan(
      one.report.outside.schools + other.report.outside.schools,
    )
    expect(report.adjacency.pairs).toBeGreaterThan(
      one.report.adjacency.pairs + other.report.adjacency.pairs,
    )
  }, 900_000)
})
