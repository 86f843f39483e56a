import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Area } from '../src/domain/area.ts'
import { problemSentence, type Result } from '../src/domain/result.ts'
import { readAdjacency } from '../src/formats/area-package/adjacency.ts'
import { PACKAGE_FILES } from '../src/formats/area-package/file-names.ts'
import { readManifest } from '../src/formats/area-package/manifest.ts'
import { readOutputAreas } from '../src/formats/area-package/output-areas.ts'
import { readNeighbourhoods, readWards } from '../src/formats/area-package/tables.ts'

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(problemSentence(result.problem))
  return result.value
}

/** The tables of a package in a folder, as the app holds them. */
export function readArea(folder: string): Area {
  const bytes = (name: string) => new Uint8Array(readFileSync(path.join(folder, name)))
  const manifest = readFileSync(path.join(folder, PACKAGE_FILES.manifest), 'utf8')
  return {
    manifest: valueOf(readManifest(manifest)),
    neighbourhoods: valueOf(readNeighbourhoods(bytes(PACKAGE_FILES.neighbourhoods))),
    wards: valueOf(readWards(bytes(PACKAGE_FILES.wards))),
    outputAreas: valueOf(readOutputAreas(bytes(PACKAGE_FILES.outputAreas))),
    adjacency: valueOf(readAdjacency(bytes(PACKAGE_FILES.adjacency))),
  }
}
