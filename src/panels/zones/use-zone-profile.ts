import { useMemo } from 'react'
import { CRADLE_TO_CAREER } from '../../catalogue/cradle-to-career.ts'
import type { Place } from '../../domain/place.ts'
import { careerStrip, type StripEntry } from '../../domain/zones/career-strip.ts'
import { placesInside } from '../../domain/zones/places-inside.ts'
import type { LinePolygon, Membership, ZoneShape } from '../../domain/zones/zone.ts'
import { zoneMembership } from '../../domain/zones/zone-membership.ts'
import { zoneOutline } from '../../domain/zones/zone-outline.ts'
import { type ZoneProfile, zoneProfile } from '../../domain/zones/zone-profile.ts'
import type { ZoneData } from './use-zone-data.ts'

export interface ZoneNumbers {
  readonly membership: Membership
  readonly profile: ZoneProfile
  /** Null until the places are here. */
  readonly strip: readonly StripEntry[] | null
}

/** Everything that is said of a shape in figures, made anew whenever it changes. */
export function zoneNumbers(shape: ZoneShape, data: ZoneData): ZoneNumbers {
  const { ground, indicators, outlines, places } = data
  const membership = zoneMembership(shape, ground)
  const inside = places === null ? null : placesInside(shape, { ground, places })
  const profile = zoneProfile(membership, {
    ground,
    indicators,
    places: inside,
    outputAreaWards: outlines?.outputAreaWards ?? null,
  })
  return { membership, profile, strip: stripOf(inside, { shape, membership, data }) }
}

function stripOf(
  inside: readonly Place[] | null,
  {
    shape,
    membership,
    data: { places, outlines },
  }: {
    readonly shape: ZoneShape
    readonly membership: Membership
    readonly data: ZoneData
  },
): readonly StripEntry[] | null {
  if (inside === null || places === null || outlines === null) return null
  // Dissolving is the dearest part of a strip, and most strips have no gap to measure.
  const outline = (): readonly LinePolygon[] =>
    shape.kind === 'own-line'
      ? shape.polygons
      : zoneOutline(membership.rows, outlines.neighbourhoods)
  return careerStrip({ lines: CRADLE_TO_CAREER, places: places.places, inside, outline })
}

/** `zoneNumbers`, kept as long as shape and data stay the same; null for no shape. */
export function useZoneNumbers(shape: ZoneShape, data: ZoneData): ZoneNumbers {
  return useMemo(() => zoneNumbers(shape, data), [shape, data])
}
