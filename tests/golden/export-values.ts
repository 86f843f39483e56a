import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../scripts/root.ts'
import type { LevelTable } from '../../src/domain/area.ts'
import { problemSentence, type Result } from '../../src/domain/result.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { readNeighbourhoods, readWards } from '../../src/formats/area-package/tables.ts'
import { madeArea } from '../made-areas.ts'
import { officialScores, officialScoresHere, SKIPPED } from './official-scores.ts'

/**
 * Writes the columns that class-breaks.R cuts, one value a line, to `.cache/golden`: some of the
 * made-up town and, where the official file is beside the project, of Birmingham.
 */
const OUT = path.join(ROOT, '.cache', 'golden')

function table<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function write(name: string, values: Iterable<number>): void {
  const numbers = Array.from(values, Math.fround).filter((value) => !Number.isNaN(value))
  writeFileSync(path.join(OUT, `${name}.txt`), `${numbers.join('\n')}\n`)
}

mkdirSync(OUT, { recursive: true })
const town = await madeArea('town')
const file = (name: string) => readFileSync(path.join(town, name))
const neighbourhoods = table(readNeighbourhoods(file(PACKAGE_FILES.neighbourhoods)))
const wards = table(readWards(file(PACKAGE_FILES.wards)))
const column = ({ indicators }: LevelTable, id: string) => indicators.get(id)?.values ?? []
write('town-imd', column(neighbourhoods, 'imd'))
write('town-unemployment-claimants', column(neighbourhoods, 'unemployment-claimants'))
write('town-good-health-of-wards', column(wards, 'good-health'))

if (officialScoresHere) {
  const birmingham = officialScores().filter(({ authority }) => authority === 'Birmingham')
  for (const id of ['imd', 'crime'] as const)
    write(
      `birmingham-${id}`,
      birmingham.map((row) => row[id]),
    )
} else process.stdout.write(`Birmingham ${SKIPPED}\n`)
