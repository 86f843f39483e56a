import { useDeferredValue } from 'react'
import type { Area } from '../../domain/area.ts'
import { type PlaceGround, placesInside } from '../../domain/zones/places-inside.ts'
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

/** What sizes are counted on. */
export interface SizeGround {
  readonly area: Area
  /** Null until they are here. */
  readonly places: PlaceGround | null
}

/**
 * The size of a zone. A gesture in progress counts as if it ended now; deferred, so that the frame that
 * moves the pointer need not count.
 */
export function useZoneSize({ id, shape }: Zone, where: SizeGround): ZoneSize {
  const draft = useDraft(({ draftShape }) => (draftShape?.zoneId === id ? draftShape.shape : null))
  return sizeOf(useDeferredValue(draft ?? shape), where)
}

/** The last size of each ground: while one zone is drawn, the others are not counted again. */
const KNOWN = new WeakMap<ZoneShape, { readonly where: SizeGround; readonly size: ZoneSize }>()

function sizeOf(shape: ZoneShape, where: SizeGround): ZoneSize {
  const { area, places } = where
  const known = KNOWN.get(shape)
  if (known?.where.area === area && known.where.places === places) return known.size
  const ground = zoneGround(area)
  const membership = zoneMembership(shape, ground)
  const inside = places === null ? null : placesInside(shape, { ground, places })
  const size = {
    residents: partSum(area.neighbourhoods.residents, membership),
    neighbourhoods: membership.rows.length,
    schools: inside === null ? null : inside.filter(({ school }) => school !== null).length,
  }
  KNOWN.set(shape, { where, size })
  return size
}
