import { useQuery } from '@tanstack/react-query'
import type { Area } from '../domain/area.ts'
import { topologyRings } from '../domain/geometry/topology-rings.ts'
import type { Place } from '../domain/place.ts'
import { type PlaceGround, placeGround } from '../domain/zones/places-inside.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import { topologyQuery } from './topology.ts'
import { usePlaces } from './use-places.ts'

const GROUNDS = new WeakMap<readonly Place[], PlaceGround>()

/** Places with the neighbourhood that holds each; null until places and outlines are here. */
export function usePlaceGround(area: Area): PlaceGround | null {
  const { status, places } = usePlaces(area)
  const { data: topology } = useQuery(topologyQuery(area.manifest.id))
  if (status === 'loading' || topology === undefined || !topology.ok) return null
  return groundOf(places, topology.value)
}

/** Made once for the places of an area, whoever asks. */
function groundOf(places: readonly Place[], topology: AreaTopology): PlaceGround {
  const known = GROUNDS.get(places)
  if (known !== undefined) return known
  const ground = placeGround(
    places,
    topologyRings(topology, topology.objects.neighbourhoods.geometries),
  )
  GROUNDS.set(places, ground)
  return ground
}
