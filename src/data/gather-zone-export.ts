import type { QueryClient } from '@tanstack/react-query'
import { INDICATORS } from '../catalogue/indicators.ts'
import type { Area } from '../domain/area.ts'
import { levelArcs } from '../domain/geometry/level-arcs.ts'
import { topologyRings } from '../domain/geometry/topology-rings.ts'
import { factsOf } from '../domain/worse-than-country.ts'
import { placeGround, placesInside } from '../domain/zones/places-inside.ts'
import { outputAreaWards } from '../domain/zones/wards-crossed.ts'
import type { Zone } from '../domain/zones/zone.ts'
import { zoneGeometry } from '../domain/zones/zone-geometry.ts'
import { zoneGround } from '../domain/zones/zone-ground.ts'
import { zoneMembership } from '../domain/zones/zone-membership.ts'
import { zoneProfile } from '../domain/zones/zone-profile.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
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
  const [topology, ...files] = await Promise.all([
    client.query(topologyQuery(id)),
    ...placeFilesOf(area.manifest).map((file) => client.query(placesQuery(id, file))),
  ])
  const places = files.every(({ ok }) => ok)
    ? files.flatMap((file) => (file.ok ? file.value : []))
    : null
  const outlines = topology.ok ? outlinesOf(area, topology.value) : null
  const located = places === null || outlines === null ? null : placeGround(places, outlines.rings)
  const ground = zoneGround(area)
  const indicators = INDICATORS.filter(
    (indicator) => factsOf(area, 'neighbourhood', indicator.id) !== undefined,
  )
  const exported = zones.map((zone): ExportedZone => {
    const { shape } = zone
    const membership = zoneMembership(shape, ground)
    const profile = zoneProfile(membership, {
      ground,
      indicators,
      places: located === null ? null : placesInside(shape, { ground, places: located }),
      outputAreaWards: outlines?.wards ?? null,
    })
    const geometry =
      outlines === null ? null : zoneGeometry(shape, { area, membership, arcs: outlines.arcs })
    return { zone, membership, profile, geometry }
  })
  return { area, zones: exported }
}

function outlinesOf(area: Area, topology: AreaTopology) {
  const { neighbourhoods, wards } = topology.objects
  return {
    arcs: levelArcs(topology, neighbourhoods.geometries),
    rings: topologyRings(topology, neighbourhoods.geometries),
    wards: outputAreaWards(zoneGround(area), topologyRings(topology, wards.geometries)),
  }
}
