import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo } from 'react'
import { AreaMap } from '../../carto/AreaMap.tsx'
import { topologyQuery } from '../../data/topology.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { problemSentence, success } from '../../domain/result.ts'
import type { AreaTopology } from '../../formats/area-package/topology.ts'
import type { MapHandle } from '../../map/handle.ts'
import '../../map/map-view.css'
import type { MapEvents, MapSpec } from '../../map/spec.ts'
import type { DrawingSpec } from '../../map/tools/drawing-spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Size } from './fit-padding.ts'
import styles from './SvgMap.module.css'
import { usePictureCamera } from './use-picture-camera.ts'
import { neighbourhoodsOf } from './zones/neighbourhoods-of.ts'

interface SvgMapProps {
  readonly spec: MapSpec
  readonly pane: Size
  readonly events: MapEvents
  readonly handle: RefObject<MapHandle | null>
}

/** The map without WebGL: drawn from the same spec, moved by the same handle, heard the same way. */
export function SvgMap(props: SvgMapProps) {
  const { manifest } = useCurrent().area
  const { data } = useQuery(topologyQuery(manifest.id))
  if (data === undefined) return <p className={styles.loading}>Drawing the map…</p>
  if (!data.ok) {
    return (
      <Notice kind="failed" title="The outlines could not be read">
        {problemSentence(data.problem)}
      </Notice>
    )
  }
  return <Picture {...props} topology={data.value} />
}

function Picture(props: SvgMapProps & { readonly topology: AreaTopology }) {
  const { spec, pane, events, handle, topology } = props
  const current = useCurrent()
  const { area } = current
  const { title, countryName, madeUp } = area.manifest
  const { level, padding, drawing } = spec
  const { width, height } = pane
  const size = useMemo(() => ({ width, height, padding }), [width, height, padding])
  const { camera, drag, endDrag } = usePictureCamera({ topology, size, handle })
  const pictureEvents = useMemo(
    () => ({
      onSelect: (row: number | null) => {
        const target = row === null ? null : { level, row }
        if (drawing === null || drawing.tool === 'select') events.select(target)
        else if (target !== null) tapPicture(drawing, neighbourhoodsOf(area, target))
      },
      onSelectPlace: events.selectPlace,
      onHover: (row: number | null) => {
        events.hover(row === null ? null : { level, row })
      },
    }),
    [events, level, drawing, area],
  )
  return (
    <div className={styles.picture}>
      <AreaMap
        topology={topology}
        picture={spec}
        size={size}
        camera={camera}
        title={
          spec.classification === null
            ? `Map of ${title}`
            : mapSentence({ ...current, areaTitle: title, countryName })
        }
        events={{ ...pictureEvents, onDrag: drag, onDragEnd: endDrag }}
      />
      {madeUp && spec.look === 'projector' ? (
        <p className="zx-map-made-up">Made-up town: lies nowhere real</p>
      ) : null}
    </div>
  )
}

/** The picture takes taps: what it shows is taken in or left out, a ward with what fits it best. */
function tapPicture({ desk, mode }: DrawingSpec, rows: readonly number[]): void {
  desk.finish(success({ kind: 'rows', mode, rows }))
}
