import { queryOptions } from '@tanstack/react-query'
import { type Result, success } from '../domain/result.ts'
import { PACKAGE_FILES } from '../formats/area-package/file-names.ts'
import { type PostcodeTable, readPostcodes } from '../formats/area-package/postcodes.ts'
import { readAreaFileAddress } from './addresses.ts'
import { fetchIfThere } from './fetch-file.ts'
import { WHOLE_FILES } from './whole-files.ts'

const NONE: PostcodeTable = {
  size: 0,
  postcodes: [],
  lng: new Float64Array(),
  lat: new Float64Array(),
}

/** A package without postcodes (none was licensed) has none: that is no failure. */
async function loadPostcodes(areaId: string): Promise<Result<PostcodeTable>> {
  const file = PACKAGE_FILES.postcodes
  const bytes = await fetchIfThere(readAreaFileAddress(areaId, file), `${areaId}/${file}`)
  if (!bytes.ok) return bytes
  return bytes.value === null ? success(NONE) : readPostcodes(bytes.value)
}

/** The postcodes of an area, fetched when one is first looked for: a megabyte for a city. */
export function postcodesQuery(areaId: string) {
  return queryOptions({
    ...WHOLE_FILES,
    queryKey: ['postcodes', areaId],
    queryFn: () => loadPostcodes(areaId),
  })
}
