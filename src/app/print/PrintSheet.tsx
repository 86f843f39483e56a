import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'
import { AreaMap } from '../../carto/AreaMap.tsx'
import { cameraOn } from '../../carto/picture-view.ts'
import { projectionOf } from '../../carto/projection.ts'
import { topologyQuery } from '../../data/topology.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { finding } from '../../domain/projector/finding.ts'
import type { AreaTopology } from '../../formats/area-package/topology.ts'
import { type Current, useCurrent } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'
import { mapRoom } from '../map/shown-places.ts'
import { useMapSpec } from '../map/use-map-spec.ts'
import { useZonesOnMap } from '../map/zones/use-zones-on-map.ts'
import { PrintFoot } from './PrintFoot.tsx'
import { PrintLegend } from './PrintLegend.tsx'
import { PrintSelected } from './PrintSelected.tsx'
import styles from './PrintSheet.module.css'

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }
const nothingOnIt = () => NO_PADDING
/** Pixels of the picture: so large that type of 13 is about 9 points on a sheet of A4. */
const SIZE = { width: 700, height: 640 }

export interface PrintSheetProps {
  /** Told once, when the sheet can be printed whole. */
  readonly onReady: () => void
}

/**
 * The present view on A4, upright or across: title, map, legend, what is selected, source, date. The
 * map is drawn as lines, so it is sharp and needs no WebGL.
 */
export function PrintSheet({ onReady }: PrintSheetProps) {
  const current = useCurrent()
  const { data } = useQuery(topologyQuery(current.area.manifest.id))
  const settled = data !== undefined
  useEffect(() => {
    if (!settled) return undefined
    // After the fonts, and a turn later than what is drawn now, so that the sheet is whole.
    let wanted = true
    void document.fonts.ready.then(() => {
      if (wanted) onReady()
    })
    return () => {
      wanted = false
    }
  }, [settled, onReady])
  const { place, title, sentences } = headOf(current)
  return createPortal(
    <div className={styles.sheet} data-print-sheet="">
      <header className={styles.head}>
        <p className={styles.place}>{place}</p>
        <h1 className={styles.title}>{title}</h1>
        <p>{sentences.join(' ')}</p>
      </header>
      <main className={styles.main}>
        <div className={styles.map}>
          {data?.ok === true ? (
            <PrintMap topology={data.value} />
          ) : (
            <p>
              {settled
                ? 'The outlines could not be read, so there is no map here.'
                : 'The outlines are still being read, so there is no map here yet: print once more.'}
            </p>
          )}
        </div>
        <div className={styles.side}>
          <PrintLegend />
          <PrintSelected />
        </div>
      </main>
      <PrintFoot />
    </div>,
    document.body,
  )
}

/** Places are no figures: their sheet says what it is and no more. */
function headOf(current: Current) {
  const { place, subject, headline, detail } = finding(current)
  return mapRoom(current.view) === 'places'
    ? { place, title: 'What is already here', sentences: [] }
    : { place, title: subject, sentences: [`${headline}.`, ...detail] }
}

function PrintMap({ topology }: { readonly topology: AreaTopology }) {
  const current = useCurrent()
  const { title, countryName } = current.area.manifest
  const spec = useMapSpec(nothingOnIt, useZonesOnMap())
  const inView = useDraft((draft) => draft.inView)
  const { camera } = current.view
  const shown = useMemo(() => {
    if (camera === null || inView === null) return null
    return cameraOn(inView, projectionOf(topology.bbox ?? [], SIZE), SIZE)
  }, [camera, inView, topology])
  const picture = useMemo(
    () => ({ ...spec, hovered: null, reading: null, look: 'desk' as const }),
    [spec],
  )
  return (
    <AreaMap
      topology={topology}
      picture={picture}
      size={SIZE}
      camera={shown}
      title={mapSentence({ ...current, areaTitle: title, countryName })}
      events={null}
    />
  )
}
