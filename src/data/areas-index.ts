import { queryOptions } from '@tanstack/react-query'
import type { AreaListing } from '../domain/area.ts'
import type { Result } from '../domain/result.ts'
import { readAreasIndex } from '../formats/area-package/areas-index.ts'
import { areasIndexAddress } from './addresses.ts'
import { fetchText } from './fetch-file.ts'
import { WHOLE_FILES } from './whole-files.ts'

async function loadAreasIndex(): Promise<Result<readonly AreaListing[]>> {
  const text = await fetchText(areasIndexAddress(), 'areas/index.json')
  return text.ok ? readAreasIndex(text.value) : text
}

/** The areas that stand beside the page. */
export const areasIndexQuery = queryOptions({
  ...WHOLE_FILES,
  queryKey: ['areas'],
  queryFn: loadAreasIndex,
})
