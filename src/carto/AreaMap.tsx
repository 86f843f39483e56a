import { type ReactNode, useId, useMemo } from 'react'
import { MAP_PLATE } from '../domain/palette.ts'
import type { Camera } from '../domain/view.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import type { AreaPicture } from './area-picture.ts'
import { outlinesOf } from './outlines.ts'
import { NothingPatterns } from './NothingPatterns.tsx'
import { PictureFound } from './PictureFound.tsx'
import { PictureLabels } from './PictureLabels.tsx'
import { PictureMarks } from './PictureMarks.tsx'
import { PicturePlaces } from './PicturePlaces.tsx'
import { PictureRows } from './PictureRows.tsx'
import { PictureVeil } from './PictureVeil.tsx'
import { PictureZones } from './PictureZones.tsx'
import { pictureView, zoomOf } from './picture-view.ts'
import { type PictureSize, type Projection, projectionOf } from './projection.ts'
import { type PictureEvents, usePictureEvents } from './use-picture-events.ts'

interface AreaMapProps {
  readonly topology: AreaTopology
  readonly picture: AreaPicture
  readonly size: PictureSize
  /** Where to look; null = the whole area. */
  readonly camera: Camera | null
  /** What the picture shows, in a sentence: its name for those who do not see it. */
  readonly title: string
  /** Null for a picture that is only looked at. */
  readonly events: PictureEvents | null
  /**
   * More of the same picture, drawn above the lines and below the labels, e.g. zones. `scale` is
   * how much larger than drawn it is seen: divide sizes by it that should not grow.
   */
  readonly overlay?: (on: { projection: Projection; scale: number }) => ReactNode
}

/**
 * A choropleth as SVG: the map for browsers without WebGL, and for paper. The same classes, colours
 * and patterns as the map. It takes no keys itself: what stands round it does, and passes them on.
 */
export function AreaMap(props: AreaMapProps) {
  const { topology, picture, size, camera, title, events, overlay } = props
  const prefix = useId()
  const svg = usePictureEvents(events)
  const projection = useMemo(() => projectionOf(topology.bbox ?? [], size), [topology, size])
  const outlines = useMemo(() => outlinesOf(topology, projection), [topology, projection])
  const drawn = outlines(picture.level)
  const view = pictureView(camera, projection, size)
  const { x, y, width, height, scale } = view
  return (
    <svg ref={svg} role="img" aria-label={title} viewBox={`${x} ${y} ${width} ${height}`}>
      <NothingPatterns prefix={prefix} />
      <rect x={x} y={y} width={width} height={height} fill={MAP_PLATE} />
      <PictureRows drawn={drawn} picture={picture} prefix={prefix} />
      <PictureVeil
        spotlight={picture.spotlight}
        outlines={outlines}
        projection={projection}
        look={picture.look}
      />
      <PictureMarks picture={picture} outlines={outlines} />
      <PictureZones
        zones={picture.zones}
        look={picture.look}
        projection={projection}
        scale={scale}
      />
      {overlay?.({ projection, scale })}
      <PictureLabels picture={picture} projection={projection} scale={scale} />
      <PicturePlaces
        places={picture.places}
        selectedPlace={picture.selectedPlace}
        projection={projection}
        scale={scale}
        zoom={zoomOf(view, projection)}
      />
      <PictureFound point={picture.foundPoint} projection={projection} scale={scale} />
    </svg>
  )
}
