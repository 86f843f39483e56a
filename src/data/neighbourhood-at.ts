import type { QueryClient } from '@tanstack/react-query'
import type { Area } from '../domain/area.ts'
import type { LngLat } from '../domain/distance.ts'
import { PolygonIndex } from '../domain/geometry/polygon-index.ts'
import { topologyRings } from '../domain/geometry/topology-rings.ts'
import { nearestNeighbourhood } from '../domain/nearest-neighbourhood.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import { topologyQuery } from './topology.ts'

const indexes = new WeakMap<AreaTopology, PolygonIndex>()

function indexOf(topology: AreaTopology): PolygonIndex {
  const known = indexes.get(topology)
  if (known !== undefined) return known
  const index = new PolygonIndex(
    topologyRings(topology, topology.objects.neighbourhoods.geometries),
  )
  indexes.set(topology, index)
  return index
}

/**
 * The neighbourhood whose outline holds a point, the outlines fetched when first asked for. A point
 * that lies in none (just outside of an outline that was made simpler), or a file that cannot be
 * read, gives the one of the nearest output area; null where there is none at all.
 */
export async function neighbourhoodAt(
  client: QueryClient,
  area: Area,
  point: LngLat,
): Promise<number | null> {
  const topology = await client.query(topologyQuery(area.manifest.id))
  const [row] = topology.ok ? indexOf(topology.value).rowsAt(point.lng, point.lat) : []
  return row ?? nearestNeighbourhood(area.outputAreas, point)
}
