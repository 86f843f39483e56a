import path from 'node:path'
import { type BenchCase, sample } from '../bench-case.ts'
import { BENCH_FOLDER, build, buildBirmingham, OFFICIAL_FILES_MISSING } from '../build-area.ts'

/** Building whole packages by the command line, as an officer does. */
export const buildCases: BenchCase = async ({ runs }) => {
  const out = path.join(BENCH_FOLDER, 'town')
  const town = await sample(runs, () => build(['demo', '--out', out]))
  const built = { id: 'build-town', title: 'build the town', per: 'loop', samples: town } as const
  const id = 'build-birmingham'
  if (buildBirmingham === null) return [built, { id, skipped: OFFICIAL_FILES_MISSING }]
  const birmingham = await sample(runs, buildBirmingham)
  return [built, { id, title: 'build Birmingham', per: 'loop', samples: birmingham }]
}
