import { queryOptions } from '@tanstack/react-query'
import type { Area } from '../domain/area.ts'
import type { Result } from '../domain/result.ts'
import { readAdjacency } from '../formats/area-package/adjacency.ts'
import { PACKAGE_FILES } from '../formats/area-package/file-names.ts'
import { readManifest } from '../formats/area-package/manifest.ts'
import { readOutputAreas } from '../formats/area-package/output-areas.ts'
import { readNeighbourhoods, readWards } from '../formats/area-package/tables.ts'
import { areaFileAddress } from './addresses.ts'
import { noteEdition } from './editions.ts'
import { fetchBytes } from './fetch-file.ts'
import { joinArea } from './join-area.ts'
import { sha256 } from './offline/checksum.ts'
import { WHOLE_FILES } from './whole-files.ts'

async function loadTable<T>(
  areaId: string,
  file: string,
  read: (bytes: Uint8Array) => Result<T>,
): Promise<Result<T>> {
  const bytes = await fetchBytes(areaFileAddress(areaId, file), `${areaId}/${file}`)
  return bytes.ok ? read(bytes.value) : bytes
}

async function loadManifest(areaId: string) {
  const file = PACKAGE_FILES.manifest
  const bytes = await fetchBytes(areaFileAddress(areaId, file), `${areaId}/${file}`)
  if (!bytes.ok) return bytes
  noteEdition(areaId, await sha256(bytes.value))
  return readManifest(new TextDecoder().decode(bytes.value))
}

async function loadArea(areaId: string): Promise<Result<Area>> {
  const [manifest, neighbourhoods, wards, outputAreas, adjacency] = await Promise.all([
    loadManifest(areaId),
    loadTable(areaId, PACKAGE_FILES.neighbourhoods, readNeighbourhoods),
    loadTable(areaId, PACKAGE_FILES.wards, readWards),
    loadTable(areaId, PACKAGE_FILES.outputAreas, readOutputAreas),
    loadTable(areaId, PACKAGE_FILES.adjacency, readAdjacency),
  ])
  if (!manifest.ok) return manifest
  if (!neighbourhoods.ok) return neighbourhoods
  if (!wards.ok) return wards
  if (!outputAreas.ok) return outputAreas
  if (!adjacency.ok) return adjacency
  return joinArea({
    manifest: manifest.value,
    neighbourhoods: neighbourhoods.value,
    wards: wards.value,
    outputAreas: outputAreas.value,
    adjacency: adjacency.value,
  })
}

/** The tables of an area, all files in parallel; places are fetched apart, when first shown. */
export function areaQuery(areaId: string) {
  return queryOptions({
    ...WHOLE_FILES,
    queryKey: ['area', areaId],
    queryFn: () => loadArea(areaId),
  })
}
