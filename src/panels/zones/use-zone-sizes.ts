import { useMemo } from 'react'
import { usePlaceGround } from '../../data/use-place-ground.ts'
import type { Area } from '../../domain/area.ts'
import { placesInside } from '../../domain/zones/places-inside.ts'
import type { Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { zoneMembership } from '../../domain/zones/zone-membership.ts'
import { partSum } from '../../domain/zones/zone-people.ts'
import { useDraft } from '../../state/draft.ts'

/** How large a zone is, for its line in the list. */
export interface ZoneSize {
  readonly residents: number
  readonly neighbourhoods: number
  /** Null until the places are here. */
  readonly schools: number | null
}

/**
 * The sizes of zones, in their order, each computed anew only when its ground changed. A gesture in
 * progress counts as if it ended now.
 */
export function useZoneSizes(area: Area, zones: readonly Zone[]): readonly ZoneSize[] {
  const places = usePlaceGround(area)
  const known = useMemo(() => new WeakMap<ZoneShape, ZoneSize>(), [area, places])
  const draft = useDraft((state) => state.draftShape)
  return zones.map(({ id, shape: kept }) => {
    const shape = draft?.zoneId === id ? draft.shape : kept
    const size = known.get(shape) ?? sizeOf(shape, area, places)
    known.set(shape, size)
    return size
  })
}

function sizeOf(shape: ZoneShape, area: Area, places: ReturnType<typeof usePlaceGround>): ZoneSize {
  const ground = zoneGround(area)
  const membership = zoneMembership(shape, ground)
  const inside = places === null ? null : placesInside(shape, { ground, places })
  return {
    residents: partSum(area.neighbourhoods.residents, membership),
    neighbourhoods: membership.rows.length,
    schools: inside === null ? null : inside.filter(({ school }) => school !== null).length,
  }
}
