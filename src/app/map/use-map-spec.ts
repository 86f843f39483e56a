import { useMemo } from 'react'
import { readAreaFileAddress } from '../../data/addresses.ts'
import { usePlaces } from '../../data/use-places.ts'
import { PACKAGE_FILES } from '../../formats/area-package/file-names.ts'
import type { MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'
import { useMedia } from '../../ui/use-media.ts'
import { deskLabels, projectorLabels } from './map-labels.ts'
import { mapRoom, placesWanted, shownPlaces } from './shown-places.ts'
import type { ZonesOnMap } from './zones/use-zones-on-map.ts'

/**
 * The one value that says what the map shows. Each field keeps its identity as long as what it is
 * made from stays the same, because that is how the map finds out what to draw again.
 */
export function useMapSpec(paddingFor: MapSpec['paddingFor'], onMap: ZonesOnMap): MapSpec {
  const { area, view, classification, indicator, palette, selected, spotlight } = useCurrent()
  const { manifest } = area
  const { groups, selection } = view
  const room = mapRoom(view)
  const hovered = useDraft((state) => state.hovered)
  const reading = useDraft((state) => state.reading)
  const found = useDraft((state) => state.found)
  const foundPoint = found?.selection === view.selection ? found.point : null
  // The person asked the device for less movement.
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)')
  const loaded = usePlaces(placesWanted({ room, selection }) ? area : null)
  const places = useMemo(
    () =>
      loaded.status === 'loading' ? null : shownPlaces(loaded.places, { room, groups, selection }),
    [loaded.status, loaded.places, room, groups, selection],
  )
  const projected = view.projector !== null
  const { level } = view
  const labels = useMemo(
    () =>
      projected
        ? projectorLabels({ area, level, indicator, spotlight })
        : deskLabels({ area, spotlight }),
    [projected, area, level, indicator, spotlight],
  )
  const lit = useMemo(
    () => (spotlight === null ? null : ({ kind: 'ward', row: spotlight } as const)),
    [spotlight],
  )
  return useMemo(
    () => ({
      areaId: manifest.id,
      tilesUrl: readAreaFileAddress(manifest.id, PACKAGE_FILES.tiles),
      bounds: manifest.bounds,
      madeUp: manifest.madeUp,
      level: view.level,
      classification: room === 'places' ? null : classification,
      palette,
      labels,
      look: projected ? 'projector' : 'desk',
      places,
      // Drawing takes whole neighbourhoods, whatever the colours show.
      hovered: onMap.drawing !== null || hovered?.level === view.level ? hovered : null,
      selected,
      reading: reading?.level === view.level ? reading : null,
      foundPoint,
      selectedPlace: selection?.kind === 'place' ? selection.id : null,
      // The zone that is worked on has the light to itself.
      spotlight: room === 'zones' ? onMap.spotlight : lit,
      zones: onMap.zones,
      taken: onMap.taken,
      takenAtRest: onMap.takenAtRest,
      drawing: onMap.drawing,
      paddingFor,
      reducedMotion,
    }),
    [
      manifest,
      view.level,
      room,
      classification,
      palette,
      labels,
      projected,
      places,
      hovered,
      selected,
      reading,
      foundPoint,
      selection,
      lit,
      onMap.zones,
      onMap.taken,
      onMap.takenAtRest,
      onMap.drawing,
      onMap.spotlight,
      paddingFor,
      reducedMotion,
    ],
  )
}
