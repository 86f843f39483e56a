import fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { problemSentence } from '../../src/domain/result.ts'
import { readNeighbourhoods } from '../../src/formats/area-package/tables.ts'
import { cutFromEngland, ENGLAND, type TextFiles } from '../../tests/town/england-cut.ts'
import { mutate, randomFrom } from '../../tests/town/mutations.ts'
import { plainMeans, PlainSums } from '../../tests/town/plain-sums.ts'
import { readOfficial } from '../official/read-official.ts'
import { memoryFolder } from '../readers/folder.ts'
import { assemble } from '../steps/assemble.ts'
import { checkArea } from './check-area.ts'

const CITY = 'E09000001'

/** As many as are asked for in ZONE_EXPLORER_MUTATIONS, else 1,000: about a minute. */
const MUTATIONS = Number(process.env['ZONE_EXPLORER_MUTATIONS'] ?? 1000)

async function build(files: TextFiles) {
  const folder = memoryFolder('city', Object.fromEntries(files))
  const read = readOfficial(folder, { asked: [CITY], id: null, progress: () => undefined })
  if (!read.ok) return problemSentence(read.problem)
  const area = await assemble(read.value, { builderVersion: '0', built: '2026-11-22' })
  return area.ok ? area.value.files : problemSentence(area.problem)
}

/** What a package that the check calls good says otherwise than plain sums over the same files. */
async function wrongSums(
  built: ReadonlyMap<string, Uint8Array>,
  files: TextFiles,
  codes: ReadonlySet<string>,
): Promise<readonly string[]> {
  const report = await checkArea(built)
  if (report.problems.length > 0) return []
  const sums = new PlainSums(files)
  const table = readNeighbourhoods(built.get('neighbourhoods.arrow') ?? new Uint8Array())
  if (!table.ok) return ['a table that cannot be read']
  const wrong: string[] = []
  if ([...codes].join() !== table.value.codes.join())
    wrong.push(`codes ${table.value.codes.join()}`)
  const residents = sums.residents()
  table.value.codes.forEach((code, row) => {
    const [own, plain] = [table.value.residents[row], residents.get(code)]
    if (own !== plain) wrong.push(`${code}: ${String(own)} residents, plainly ${String(plain)}`)
  })
  const means = plainMeans(sums, codes)
  for (const { id, level, areaMean } of report.indicators) {
    const plain = means[id] ?? Number.NaN
    if (level === 'neighbourhood' && !(Math.abs((areaMean ?? 0) - plain) < 0.001)) {
      wrong.push(`${id}: ${String(areaMean)}, plainly ${plain}`)
    }
  }
  return wrong
}

describe.skipIf(!fs.existsSync(ENGLAND))('City of London (needs ../shared/england)', () => {
  test(`${MUTATIONS} random mutations end with a sentence or with a package of right sums`, async () => {
    const files = cutFromEngland(CITY)
    const codes = new Set([...new PlainSums(files).neighbourhoods(CITY)].sort())
    expect(codes.size).toBe(6)
    const names = [...files.keys()]
    const wrong: string[] = []
    let packages = 0
    for (let seed = 0; seed < MUTATIONS; seed++) {
      const random = randomFrom(seed)
      const name = names[Math.floor(random() * names.length)] ?? ''
      const damaged = new Map(files).set(name, mutate(files.get(name) ?? '', random))
      const built = await build(damaged)
      if (typeof built === 'string') {
        if (!/^.+: expected .+, found .+\. .+/s.test(built)) wrong.push(`seed ${seed}: ${built}`)
        continue
      }
      packages++
      const sums = await wrongSums(built, damaged, codes)
      wrong.push(...sums.map((one) => `seed ${seed}, ${name}: ${one}`))
    }
    expect(wrong).toEqual([])
    expect(packages).toBeGreaterThan(MUTATIONS / 20)
  }, 1_800_000)
})
