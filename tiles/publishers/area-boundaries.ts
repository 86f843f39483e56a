import { createHash } from 'node:crypto'
import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import type { Choice } from '../official/choose-authorities.ts'
import { lsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import { wardBoundaries } from '../sources/ons-wards.ts'
import type { Desk } from './desk.ts'
import { LSOA_BOUNDARIES, WARD_BOUNDARIES } from './ons-services.ts'
import { fetchPortalPolygons } from './open-geography.ts'

/** Beyond so many codes the layer is asked for all of England at once. */
const MOST_CODES = 5_000

/** True for so large an area that layers are asked for whole. */
export function isCountry({ authorities }: Choice): boolean {
  return authorities.flatMap(({ neighbourhoods }) => neighbourhoods).length > MOST_CODES
}

/** Polygons of the area's neighbourhoods: the layers of the whole country are some hundred megabytes. */
export async function fetchNeighbourhoods(
  desk: Desk,
  choice: Choice,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const codes = choice.authorities.flatMap(({ neighbourhoods }) => neighbourhoods).sort()
  const isWhole = isCountry(choice)
  return fetchPortalPolygons(desk, {
    ...LSOA_BOUNDARIES,
    key: `${lsoaBoundaries.id}/${isWhole ? 'england' : fingerprint(codes)}`,
    codeField: /^LSOA21CD$/,
    codes: isWhole ? { beginning: 'E' } : codes,
  })
}

/** Polygons of the area's wards, by the authority's codes of any edition. */
export async function fetchWards(
  desk: Desk,
  choice: Choice,
): Promise<Result<readonly CachedFile[], Refusal>> {
  const codes = [...new Set(choice.authorities.flatMap((one) => [one.newest, ...one.codes]))].sort()
  const isWhole = isCountry(choice)
  return fetchPortalPolygons(desk, {
    ...WARD_BOUNDARIES,
    key: `${wardBoundaries.id}/${isWhole ? 'england' : fingerprint(codes)}`,
    codeField: /^LAD\d\dCD$/,
    codes: isWhole ? { beginning: 'E' } : codes,
  })
}

/** A folder's name for a list of codes: one code as it is, more of them as a digest. */
export function fingerprint(codes: readonly string[]): string {
  const [only, second] = codes
  if (only !== undefined && second === undefined) return only
  return createHash('sha256').update(codes.join(' ')).digest('hex').slice(0, 16)
}
