import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Camera } from '../domain/view.ts'
import { createController, type MapController } from './controller.ts'
import type { MapHandle } from './handle.ts'
import './map-view.css'
import type { MapEvents, MapSpec } from './spec.ts'

export interface MapViewProps {
  readonly spec: MapSpec
  /** Where to look; applied when it differs from where the map came to rest. Null = whole area. */
  readonly camera: Camera | null
  readonly events: MapEvents
  /** For the buttons and lists that the app draws. */
  readonly handle?: Ref<MapHandle>
  /** What a screen reader calls the map: "Map of Birmingham. The table lists the same figures." */
  readonly label?: string
}

const DEFAULT_LABEL = 'Map. The table lists the same figures.'

/**
 * The map, as large as the box it is put into. Carries `data-map-state="busy"` or `"idle"`; where
 * there is no WebGL it stays empty and tells so by `events.trouble('no-webgl')`.
 */
export function MapView({ spec, camera, events, handle, label = DEFAULT_LABEL }: MapViewProps) {
  const container = useRef<HTMLDivElement>(null)
  const controller = useRef<MapController | null>(null)
  const latest = useRef({ spec, camera, events, label })

  useEffect(() => {
    latest.current = { spec, camera, events, label }
    controller.current?.apply(spec)
    controller.current?.showCamera(camera)
    controller.current?.setLabel(label)
  }, [spec, camera, events, label])

  useEffect(() => {
    let isMounted = true
    // One turn later: React's strict mode mounts, unmounts and mounts again in the same turn, and
    // a map that is made twice also loads twice.
    queueMicrotask(() => {
      if (!isMounted || container.current === null) return
      controller.current = createController({
        ...latest.current,
        container: container.current,
        events: forwarded(() => latest.current.events),
      })
    })
    return () => {
      isMounted = false
      controller.current?.remove()
      controller.current = null
    }
  }, [])

  useImperativeHandle(handle, () => handleOf(() => controller.current?.handle), [])

  return (
    <div className="zx-map">
      <div ref={container} className="zx-map-canvas" data-map-state="busy" />
      {spec.madeUp && <p className="zx-map-made-up">Made-up town: lies nowhere real</p>}
    </div>
  )
}

/** Events that reach whoever listens at the time, so that a new listener costs the map nothing. */
function forwarded(events: () => MapEvents): MapEvents {
  return {
    hover: (target) => {
      events().hover(target)
    },
    select: (target) => {
      events().select(target)
    },
    selectPlace: (id) => {
      events().selectPlace(id)
    },
    cameraAtRest: (camera) => {
      events().cameraAtRest(camera)
    },
    inView: (bounds) => {
      events().inView(bounds)
    },
    trouble: (kind) => {
      events().trouble(kind)
    },
  }
}

function handleOf(handle: () => MapHandle | undefined): MapHandle {
  return {
    zoomIn: () => handle()?.zoomIn(),
    zoomOut: () => handle()?.zoomOut(),
    panBy: (rightPx, downPx) => handle()?.panBy(rightPx, downPx),
    fitArea: () => handle()?.fitArea(),
    showPlace: (lng, lat) => handle()?.showPlace(lng, lat),
    showRow: (lng, lat) => handle()?.showRow(lng, lat),
    showBounds: (bounds) => handle()?.showBounds(bounds),
  }
}
