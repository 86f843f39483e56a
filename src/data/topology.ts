import { queryOptions } from '@tanstack/react-query'
import type { Result } from '../domain/result.ts'
import { PACKAGE_FILES } from '../formats/area-package/file-names.ts'
import { type AreaTopology, readTopology } from '../formats/area-package/topology.ts'
import { readAreaFileAddress } from './addresses.ts'
import { fetchText } from './fetch-file.ts'
import { WHOLE_FILES } from './whole-files.ts'

async function loadTopology(areaId: string): Promise<Result<AreaTopology>> {
  const file = PACKAGE_FILES.topology
  const text = await fetchText(readAreaFileAddress(areaId, file), `${areaId}/${file}`)
  return text.ok ? readTopology(text.value) : text
}

/** The outlines of an area, for pictures that are not drawn from tiles. */
export function topologyQuery(areaId: string) {
  return queryOptions({
    ...WHOLE_FILES,
    queryKey: ['topology', areaId],
    queryFn: () => loadTopology(areaId),
  })
}
