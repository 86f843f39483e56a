import type { QueryClient } from '@tanstack/react-query'
import { indicatorsWith } from '../catalogue/own-indicators.ts'
import type { Area } from '../domain/area.ts'
import { factsOf } from '../domain/worse-than-country.ts'
import { groundOutlines } from '../domain/zones/ground-outlines.ts'
import { placeGround, placesInside } from '../domain/zones/places-inside.ts'
import type { Zone } from '../domain/zones/zone.ts'
import { zoneGeometry } from '../domain/zones/zone-geometry.ts'
import { zoneGround } from '../domain/zones/zone-ground.ts'
import { zoneMembership } from '../domain/zones/zone-membership.ts'
import { zoneProfile } from '../domain/zones/zone-profile.ts'
import { placeFilesOf } from '../formats/area-package/place-files.ts'
import type { ExportedZone, ZoneExport } from '../formats/export/exported-zone.ts'
import { placesQuery } from './places.ts'
import { topologyQuery } from './topology.ts'

/**
 * Everything that an export of zones says, outlines and places fetched where they are not here yet. A
 * file that cannot be read leaves out what is made from it; codes, people and figures are always there.
 */
export async function gatherZoneExport(
  client: QueryClient,
  area: Area,
  zones: readonly Zone[],
): Promise<ZoneExport> {
  const { id } = area.manifest
  const ground = zoneGround(area)
  const [topology, ...files] = await Promise.all([
    client.query(topologyQuery(id)),
    ...placeFilesOf(area.manifest).map((file) => client.query(placesQuery(id, file))),
  ])
  const places = files.every(({ ok }) => ok)
    ? files.flatMap((file) => (file.ok ? file.value : []))
    : null
  const outlines = topology.ok ? groundOutlines(ground, topology.value) : null
  const located = places === null || outlines === null ? null : placeGround(places, outlines.rings)
  const indicators = indicatorsWith(area.manifest.ownIndicators).filter(
    (indicator) => factsOf(area, 'neighbourhood', indicator.id) !== undefined,
  )
  const exported = zones.map((zone): ExportedZone => {
    const { shape } = zone
    const membership = zoneMembership(shape, ground)
    const profile = zoneProfile(membership, {
      ground,
      indicators,
      places: located === null ? null : placesInside(shape, { ground, places: located }),
      outputAreaWards: outlines?.outputAreaWards ?? null,
    })
    const geometry =
      outlines === null
        ? null
        : zoneGeometry(shape, { area, membership, arcs: outlines.neighbourhoods })
    return { zone, membership, profile, geometry }
  })
  return { area, zones: exported }
}
