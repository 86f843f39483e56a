import { type PictureView, zoomOf } from '../../carto/picture-view.ts'
import { PlaceClusters } from '../../carto/places/clusters.ts'
import { markAt } from '../../carto/places/place-at.ts'
import { spreadMarks } from '../../carto/places/spread.ts'
import type { Projection } from '../../carto/projection.ts'
import type { Position } from '../../domain/zones/zone.ts'
import { MOUSE_REACH_PX, TOUCH_REACH_PX } from '../../map/reach.ts'
import type { MapSpec } from '../../map/spec.ts'
import type { ToolSurface } from '../../map/tools/surface.ts'
import type { Point, ToolPointer } from '../../map/tools/tool.ts'

/** The plain picture as it stands at this moment. */
export interface PictureNow {
  readonly projection: Projection
  readonly view: PictureView
  readonly spec: Pick<MapSpec, 'places' | 'drawing'>
}

interface PictureSurfaceOptions {
  /** As large as the picture, and round it. */
  readonly element: HTMLElement
  readonly now: () => PictureNow
  readonly panBy: ToolSurface['panBy']
}

/** The plain picture as something to draw on, as the map is. */
export function pictureSurface({ element, now, panBy }: PictureSurfaceOptions): ToolSurface {
  const project = ([lng, lat]: Position): Point => {
    const { projection, view } = now()
    const [x, y] = projection.toPixels(lng, lat)
    return { x: (x - view.x) * view.scale, y: (y - view.y) * view.scale }
  }
  const unproject = ({ x, y }: Point): Position => {
    const { projection, view } = now()
    return projection.toDegrees(view.x + x / view.scale, view.y + y / view.scale)
  }
  return {
    element,
    size: () => ({ width: element.clientWidth, height: element.clientHeight }),
    project,
    unproject,
    rowAt: (point) => now().spec.drawing?.finder?.rowAt(unproject(point)) ?? null,
    placeAt: (pointer) => placeAt(now(), pointer, project),
    panBy,
  }
}

function placeAt(
  { spec, view, projection }: PictureNow,
  { point, touch }: ToolPointer,
  project: ToolSurface['project'],
): ReturnType<ToolSurface['placeAt']> {
  if (spec.places === null) return null
  const placed = markAt({
    marks: spreadMarks(new PlaceClusters(spec.places).at(zoomOf(view, projection))),
    point,
    reachPx: touch ? TOUCH_REACH_PX : MOUSE_REACH_PX,
    project: (lng, lat) => project([lng, lat]),
  })
  if (placed?.mark.kind !== 'place') return null
  const { name, lng, lat } = placed.mark.place
  return { name, at: [lng, lat] }
}
