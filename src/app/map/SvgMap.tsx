import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useRef } from 'react'
import { AreaMap } from '../../carto/AreaMap.tsx'
import { topologyQuery } from '../../data/topology.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { problemSentence } from '../../domain/result.ts'
import type { AreaTopology } from '../../formats/area-package/topology.ts'
import type { MapHandle } from '../../map/handle.ts'
import '../../map/map-view.css'
import type { MapEvents, MapSpec } from '../../map/spec.ts'
import { TOOLS } from '../../map/tools/tools.ts'
import { useCurrent } from '../../panels/current.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Size } from './fit-padding.ts'
import styles from './SvgMap.module.css'
import { usePictureBoard } from './use-picture-board.ts'
import { usePictureCamera } from './use-picture-camera.ts'

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
  const { title, countryName, madeUp } = current.area.manifest
  const box = useRef<HTMLDivElement>(null)
  const { paddingFor, drawing } = spec
  const { width, height } = pane
  const size = useMemo(
    () => ({ width, height, padding: paddingFor(null) }),
    [width, height, paddingFor],
  )
  const moves = usePictureCamera({ topology, size, paddingFor, handle })
  const boardEvents = usePictureBoard({ box, spec, events, moves })
  return (
    <div
      ref={box}
      className={styles.picture}
      data-cursor={drawing === null ? undefined : TOOLS[drawing.tool].cursor}
    >
      <AreaMap
        topology={topology}
        picture={spec}
        size={size}
        camera={moves.camera}
        title={
          spec.classification === null
            ? `Map of ${title}`
            : mapSentence({ ...current, areaTitle: title, countryName })
        }
        events={{ ...boardEvents, onOpenCount: moves.lookCloser }}
      />
      {madeUp && spec.look === 'projector' ? (
        <p className="zx-map-made-up">Made-up town: lies nowhere real</p>
      ) : null}
    </div>
  )
}
