import type { Area } from '../../domain/area.ts'
import { listWords } from '../../domain/words.ts'
import type { Membership, Zone } from '../../domain/zones/zone.ts'
import type { ZoneGeometry } from '../../domain/zones/zone-geometry.ts'
import type { ZoneProfile } from '../../domain/zones/zone-profile.ts'

/** A zone with everything that an export says of it. */
export interface ExportedZone {
  readonly zone: Zone
  readonly membership: Membership
  readonly profile: ZoneProfile
  /** Null where the outlines of the area could not be read. */
  readonly geometry: ZoneGeometry | null
}

/** Zones of one area, in their order. */
export interface ZoneExport {
  readonly area: Area
  readonly zones: readonly ExportedZone[]
}

/**
 * What must be said wherever figures of an area are passed on: each line of its sources' licences once,
 * and, of a made-up area, that it is made up.
 */
export function attributionLines({ manifest }: Pick<Area, 'manifest'>): string[] {
  const { madeUp, sources, title } = manifest
  const lines = [...new Set(sources.flatMap(({ attribution }) => attribution))]
  const licences = [...new Set(sources.map(({ licence }) => licence))].filter((name) => name !== '')
  return [
    ...(madeUp ? [`${title} is made up: nothing in it is real.`] : []),
    ...lines,
    ...(licences.length === 0 ? [] : [`Licence: ${listWords(licences)}.`]),
  ]
}
