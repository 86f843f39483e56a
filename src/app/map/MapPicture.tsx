import type { RefObject } from 'react'
import type { MapHandle } from '../../map/handle.ts'
import type { MapEvents, MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { late } from '../../ui/late.tsx'
import type { Size } from './fit-padding.ts'
import styles from './MapPane.module.css'
import { useMapSpec } from './use-map-spec.ts'
import { useZonesOnMap } from './zones/use-zones-on-map.ts'

const LOADING = <p className={styles.loading}>Loading the map…</p>

const MapView = late({
  name: 'The map',
  waiting: LOADING,
  fetchPart: async () => (await import('../../map/MapView.tsx')).MapView,
})
const SvgMap = late({
  name: 'The map',
  waiting: LOADING,
  fetchPart: async () => (await import('./SvgMap.tsx')).SvgMap,
})

interface MapPictureProps {
  readonly paddingFor: MapSpec['paddingFor']
  readonly pane: Size
  /** Without WebGL the map is a plain picture. */
  readonly plain: boolean
  readonly events: MapEvents
  readonly handle: RefObject<MapHandle | null>
}

/**
 * The map, or the picture that stands in for it. By itself, so that a gesture that changes it with
 * every frame renders nothing of what stands on it.
 */
export function MapPicture({ paddingFor, pane, plain, events, handle }: MapPictureProps) {
  const { area, view } = useCurrent()
  const spec = useMapSpec(paddingFor, useZonesOnMap())
  return plain ? (
    <SvgMap spec={spec} pane={pane} events={events} handle={handle} />
  ) : (
    <MapView
      spec={spec}
      camera={view.camera}
      events={events}
      handle={handle}
      label={`Map of ${area.manifest.title}. The table lists the same figures.`}
    />
  )
}
