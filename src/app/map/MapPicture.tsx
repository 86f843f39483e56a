import { lazy, type RefObject, Suspense } from 'react'
import type { MapHandle } from '../../map/handle.ts'
import type { MapEvents, MapSpec } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import type { Size } from './fit-padding.ts'
import styles from './MapPane.module.css'
import { useMapSpec } from './use-map-spec.ts'
import { useZonesOnMap } from './zones/use-zones-on-map.ts'

const MapView = lazy(async () => ({ default: (await import('../../map/MapView.tsx')).MapView }))
const SvgMap = lazy(async () => ({ default: (await import('./SvgMap.tsx')).SvgMap }))

interface MapPictureProps {
  readonly padding: MapSpec['padding']
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
export function MapPicture({ padding, pane, plain, events, handle }: MapPictureProps) {
  const { area, view } = useCurrent()
  const spec = useMapSpec(padding, useZonesOnMap())
  return (
    <Suspense fallback={<p className={styles.loading}>Loading the map…</p>}>
      {plain ? (
        <SvgMap spec={spec} pane={pane} events={events} handle={handle} />
      ) : (
        <MapView
          spec={spec}
          camera={view.camera}
          events={events}
          handle={handle}
          label={`Map of ${area.manifest.title}. The table lists the same figures.`}
        />
      )}
    </Suspense>
  )
}
