import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Result } from '../../../src/domain/result.ts'
import { problemSentence } from '../../../src/domain/result.ts'
import { readAdjacency } from '../../../src/formats/area-package/adjacency.ts'
import { PACKAGE_FILES } from '../../../src/formats/area-package/file-names.ts'
import { readManifest } from '../../../src/formats/area-package/manifest.ts'
import { readOutputAreas } from '../../../src/formats/area-package/output-areas.ts'
import { readNeighbourhoods, readWards } from '../../../src/formats/area-package/tables.ts'
import { madeArea } from '../../made-areas.ts'
import { type BenchCase, type Sampled, sample } from '../bench-case.ts'

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

function readPackage(files: ReadonlyMap<string, Uint8Array>): void {
  const bytes = (name: string) => files.get(name) ?? new Uint8Array()
  value(readManifest(new TextDecoder().decode(bytes(PACKAGE_FILES.manifest))))
  value(readNeighbourhoods(bytes(PACKAGE_FILES.neighbourhoods)))
  value(readWards(bytes(PACKAGE_FILES.wards)))
  value(readOutputAreas(bytes(PACKAGE_FILES.outputAreas)))
  value(readAdjacency(bytes(PACKAGE_FILES.adjacency)))
}

/** From the bytes of a package to the tables that the app holds. */
export const readCases: BenchCase = async ({ runs }) => {
  const measured: Sampled[] = []
  for (const size of ['town', 'england'] as const) {
    const folder = await madeArea(size)
    const names = ['manifest', 'neighbourhoods', 'wards', 'outputAreas', 'adjacency'] as const
    const files = new Map(
      names.map((name): [string, Uint8Array] => {
        const file = PACKAGE_FILES[name]
        return [file, readFileSync(path.join(folder, file))]
      }),
    )
    const samples = await sample(runs, () => {
      readPackage(files)
    })
    measured.push({ id: `read-${size}`, title: `read the package (${size})`, per: 'loop', samples })
  }
  return measured
}
