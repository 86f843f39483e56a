import { queryOptions } from '@tanstack/react-query'
import type { Place } from '../domain/place.ts'
import type { Result } from '../domain/result.ts'
import { PACKAGE_FILES } from '../formats/area-package/file-names.ts'
import type { FileOfPlaces } from '../formats/area-package/place-files.ts'
import { readPlaces } from '../formats/area-package/places.ts'
import { readAreaFileAddress } from './addresses.ts'
import { fetchText } from './fetch-file.ts'
import { WHOLE_FILES } from './whole-files.ts'

async function loadPlaces(areaId: string, file: FileOfPlaces): Promise<Result<readonly Place[]>> {
  const name = PACKAGE_FILES[file]
  const text = await fetchText(readAreaFileAddress(areaId, name), `${areaId}/${name}`)
  return text.ok ? readPlaces(text.value, file) : text
}

/** One of the files of places of an area. */
export function placesQuery(areaId: string, file: FileOfPlaces) {
  return queryOptions({
    ...WHOLE_FILES,
    queryKey: ['places', areaId, file],
    queryFn: () => loadPlaces(areaId, file),
  })
}
