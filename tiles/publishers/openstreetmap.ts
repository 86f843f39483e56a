import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { frameAround, REACH_METRES } from '../official/frames.ts'
import type { Frame } from '../official/gather-output-areas.ts'
import { contextFilters } from '../sources/osm-context.ts'
import { placeFilters } from '../sources/osm-place-kinds.ts'
import { openStreetMap } from '../sources/openstreetmap.ts'
import type { Desk } from './desk.ts'
import { fetchOverpass } from './overpass.ts'

/** Places and what the map shows beneath the figures, within the frame of an area and 3 km round it. */
export async function fetchOpenStreetMap(
  desk: Desk,
  { name, frames }: { readonly name: string; readonly frames: Iterable<Frame> },
): Promise<Result<readonly CachedFile[], Refusal>> {
  const frame = frameAround(frames, REACH_METRES)
  const key = `${openStreetMap.id}/${name}`
  const places = await fetchOverpass(desk, {
    key: `${key}-places`,
    fileName: 'overpass-places.json',
    filters: placeFilters(),
    frame,
    output: 'center',
  })
  if (!places.ok) return places
  const context = await fetchOverpass(desk, {
    key: `${key}-context`,
    fileName: 'overpass-context.json',
    filters: contextFilters(),
    frame,
    output: 'geom',
  })
  return context.ok ? success([...places.value, ...context.value]) : context
}
