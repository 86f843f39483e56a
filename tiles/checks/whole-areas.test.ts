import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diskFolder } from '../../tests/town/disk-folder.ts'
import type { AreaInput } from '../area-input.ts'
import { makeTown } from '../demo/make-town.ts'
import { readOfficial } from '../official/read-official.ts'
import { assemble } from '../steps/assemble.ts'
import { checkArea } from './check-area.ts'

async function packageOf(input: AreaInput) {
  const built = await assemble(input, { builderVersion: '0.1.0', built: '2026-11-22T09:00:00Z' })
  if (!built.ok) throw new Error(built.problem.where)
  const bytes = [...built.value.files.values()].reduce((sum, file) => sum + file.length, 0)
  return { bytes, manifest: built.value.manifest, report: await checkArea(built.value.files) }
}

test('the made-up town is a right package', { timeout: 120_000 }, async () => {
  const { report } = await packageOf(makeTown({ seed: 5, size: 'town' }))
  expect(report.problems).toEqual([])
  expect(report.counts).toMatchObject({ neighbourhoods: 380, wards: 24, outputAreas: 1900 })
  expect(report.adjacency.isolated).toBe(0)
  // Every figure that the map can show has a country to stand in, at both levels.
  expect(report.indicators.filter(({ nationalMean }) => nationalMean === null)).toEqual([])
})

const downloads = path.resolve('../shared/downloads')

test.skipIf(!fs.existsSync(downloads))(
  'Birmingham is a right package of less than 8 MB (needs ../shared/downloads)',
  { timeout: 240_000 },
  async () => {
    const request = { asked: ['Birmingham'], id: null, progress: () => undefined }
    const input = readOfficial(diskFolder(downloads), request)
    if (!input.ok) throw new Error(input.problem.where)
    const { report, bytes, manifest } = await packageOf(input.value)
    expect(report.problems).toEqual([])
    expect(report.counts).toMatchObject({
      neighbourhoods: 659,
      wards: 69,
      wardsWithNeighbourhoods: 69,
      outputAreas: 3325,
    })
    expect(report.residents).toBe(1_144_929)
    expect(manifest.wards.assignedByPolygon).toBe(0)
    expect(bytes).toBeLessThan(8_000_000)
  },
)
