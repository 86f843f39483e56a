import { queryOptions } from '@tanstack/react-query'
import type { AreaListing } from '../domain/area.ts'
import { type Result, success } from '../domain/result.ts'
import { readAreasIndex } from '../formats/area-package/areas-index.ts'
import { areasIndexAddress } from './addresses.ts'
import { fetchIfThere } from './fetch-file.ts'
import { WHOLE_FILES } from './whole-files.ts'

async function loadAreasIndex(): Promise<Result<readonly AreaListing[]>> {
  const bytes = await fetchIfThere(areasIndexAddress(), 'areas/index.json')
  if (!bytes.ok) return bytes
  // Nothing has been built yet: an empty list, not a failure.
  if (bytes.value === null) return success([])
  return readAreasIndex(new TextDecoder().decode(bytes.value))
}

/** The areas that stand beside the page. */
export const areasIndexQuery = queryOptions({
  ...WHOLE_FILES,
  queryKey: ['areas'],
  queryFn: loadAreasIndex,
})
