import { type RefObject, useEffect, useImperativeHandle, useMemo, useState } from 'react'
import {
  boundsOf,
  cameraOf,
  cameraOn,
  type PictureView,
  pictureView,
} from '../../carto/picture-view.ts'
import { type PictureSize, type Projection, projectionOf } from '../../carto/projection.ts'
import type { AreaTopology } from '../../formats/area-package/topology.ts'
import type { Camera } from '../../domain/view.ts'
import type { MapHandle } from '../../map/handle.ts'
import type { MapSpec } from '../../map/spec.ts'
import { restCamera } from '../../state/actions/rest-camera.ts'
import { seeBounds } from '../../state/actions/see-bounds.ts'
import { useView } from '../../state/view.ts'

interface PictureCameraOptions {
  readonly topology: AreaTopology
  readonly size: PictureSize
  readonly paddingFor: MapSpec['paddingFor']
  readonly handle: RefObject<MapHandle | null>
}

export interface PictureCamera {
  /** Null = the whole area. */
  readonly camera: Camera | null
  readonly projection: Projection
  /** What of the picture is seen. */
  readonly view: PictureView
  /** Follows a drag by CSS pixels; the address is told at its end. */
  readonly drag: (right: number, down: number) => void
  readonly endDrag: () => void
  /** At least one step closer than now, with this in the middle. */
  readonly lookCloser: (at: Camera) => void
}

/** How close a place is looked at, so that it is told apart from its neighbours. */
const PLACE_ZOOM = 14
/** What lies this near to the edge counts as hidden, as a share of what is seen. */
const EDGE = 0.06

/**
 * Moves the plain picture as buttons, lists and keys move the map. There is no state but the
 * camera of the view: what is seen is what the address says, but for a drag in progress.
 */
export function usePictureCamera({
  topology,
  size,
  paddingFor,
  handle,
}: PictureCameraOptions): PictureCamera {
  const rested = useView((state) => state.view.camera)
  const [dragged, setDragged] = useState<Camera | null>(null)
  const camera = dragged ?? rested
  const projection = useMemo(() => projectionOf(topology.bbox ?? [], size), [topology, size])
  const view = useMemo(() => pictureView(camera, projection, size), [camera, projection, size])
  useEffect(() => {
    // While it is dragged the list of places waits, as it does beside the map.
    if (dragged === null) seeBounds(boundsOf(view, projection))
  }, [dragged, view, projection])

  useImperativeHandle(handle, (): MapHandle => {
    const here = cameraOf(view, projection)
    const show = (lng: number, lat: number, zoomAtLeast: number) => {
      const [west, south, east, north] = boundsOf(view, projection)
      const [x, y] = [(lng - west) / (east - west), (lat - south) / (north - south)]
      const isInView = [x, y].every((share) => share > EDGE && share < 1 - EDGE)
      if (isInView && here.zoom >= zoomAtLeast) return
      restCamera({ lng, lat, zoom: Math.max(here.zoom, zoomAtLeast) })
    }
    return {
      zoomIn: () => {
        restCamera({ ...here, zoom: here.zoom + 1 })
      },
      zoomOut: () => {
        restCamera({ ...here, zoom: here.zoom - 1 })
      },
      panBy: (rightPx, downPx) => {
        restCamera(cameraOf(movedBy(view, rightPx, downPx), projection))
      },
      fitArea: () => {
        restCamera(null)
      },
      showPlace: (lng, lat) => {
        show(lng, lat, PLACE_ZOOM)
      },
      showRow: (lng, lat) => {
        show(lng, lat, 0)
      },
      showBounds: (bounds) => {
        restCamera(cameraOn(bounds, projection, { ...size, padding: paddingFor(bounds) }))
      },
    }
  }, [view, projection, size, paddingFor])

  return {
    camera,
    projection,
    view,
    drag: (right, down) => {
      setDragged(cameraOf(movedBy(view, -right, -down), projection))
    },
    endDrag: () => {
      if (dragged !== null) restCamera(dragged)
      setDragged(null)
    },
    lookCloser: ({ lng, lat, zoom }) => {
      restCamera({ lng, lat, zoom: Math.max(zoom, cameraOf(view, projection).zoom + 1) })
    },
  }
}

function movedBy(view: PictureView, rightPx: number, downPx: number): PictureView {
  return { ...view, x: view.x + rightPx / view.scale, y: view.y + downPx / view.scale }
}
