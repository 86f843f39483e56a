import { useMemo, useRef, useState } from 'react'
import type { MapHandle } from '../../map/handle.ts'
import type { MapEvents } from '../../map/spec.ts'
import { useCurrent } from '../../panels/current.ts'
import { Legend } from '../../panels/legend/Legend.tsx'
import { LegendChip } from '../../panels/legend/LegendChip.tsx'
import { useDraft } from '../../state/draft.ts'
import { late } from '../../ui/late.tsx'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import type { Size } from './fit-padding.ts'
import styles from './MapPane.module.css'
import { mapEvents } from './map-events.ts'
import { MapPicture } from './MapPicture.tsx'
import { MapCredit } from './MapCredit.tsx'
import { MapTrouble, type Trouble } from './MapTrouble.tsx'
import { ReadingSurface } from './ReadingSurface.tsx'
import { SpotlightChip } from './SpotlightChip.tsx'
import { useBoundsWished } from './use-bounds-wished.ts'
import { useBroughtIntoView } from './use-brought-into-view.ts'
import { useElementSize } from './use-element-size.ts'
import { useMapPadding } from './use-map-padding.ts'
import { useSpotlightInView } from './use-spotlight-in-view.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import { useChooseByKey } from './zones/use-choose-by-key.ts'
import { ZoneTools } from './zones/ZoneTools.tsx'

/** Says nothing before there is something to point at. */
const HoverLine = late({
  name: 'The line under the map',
  brief: true,
  fetchPart: async () => (await import('../../panels/hover/HoverLine.tsx')).HoverLine,
})

/** What a legend card takes of the pane's height, with the air round it. */
const LEGEND_CARD_PX = 320

/** Where a legend card would leave the area less than half of the pane, a chip opens it. */
function hasRoomForLegend(pane: Size, tools: Size): boolean {
  return pane.width >= 500 && pane.height / 2 >= LEGEND_CARD_PX + tools.height
}

/** Narrow panes are touched, not hovered over, and what is selected stands in the inspector. */
function hasRoomForHoverLine(pane: Size): boolean {
  return pane.width >= 500
}

/** The words for a gesture in hand make the tool bar higher: no reason to move the map under it. */
function isDrawing(): boolean {
  return useDraft.getState().gesture !== null
}

interface MapPaneProps {
  /** Under a floating bar and over a sheet, and without a pointer to hover. */
  readonly phone: boolean
}

/** The map with everything that stands on it: legend, hover line, zoom buttons, troubles. */
export function MapPane({ phone }: MapPaneProps) {
  const { area, view } = useCurrent()
  const handle = useRef<MapHandle | null>(null)
  const projected = view.projector !== null
  const paneRef = useRef<HTMLElement>(null)
  const legendRef = useRef<HTMLDivElement>(null)
  const toolsRef = useRef<HTMLDivElement>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const plain = trouble === 'no-webgl'
  const pane = useElementSize(paneRef)
  const legendSize = useElementSize(legendRef, 32)
  const toolsSize = useElementSize(toolsRef, 8, isDrawing)
  const paddingFor = useMapPadding({
    pane,
    legend: legendSize,
    tools: toolsSize,
    phone,
    projected,
    plain,
  })
  const events: MapEvents = useMemo(() => mapEvents(area, setTrouble), [area])
  const choose = useChooseByKey(events)
  useBroughtIntoView(handle)
  useSpotlightInView(handle)
  useBoundsWished(handle)
  const measured = pane.height > 0
  return (
    <section
      ref={paneRef}
      aria-label="Map"
      className={styles.pane}
      data-phone={phone ? '' : undefined}
      data-projector={projected ? '' : undefined}
      data-tools={view.room === 'zones' && !projected ? '' : undefined}
      data-plain={plain && !projected ? '' : undefined}
    >
      <PaneBoundary name="The map" retryOn={area}>
        <ReadingSurface handle={handle} onChoose={choose}>
          {measured ? (
            <MapPicture
              paddingFor={paddingFor}
              pane={pane}
              plain={plain}
              events={events}
              handle={handle}
            />
          ) : null}
        </ReadingSurface>
      </PaneBoundary>
      {projected || view.room === 'zones' ? null : <SpotlightChip />}
      <MapCredit
        manifest={area.manifest}
        at={phone ? 'foot' : view.room === 'zones' && !projected ? 'under-zoom' : 'head'}
      />
      <ZoneTools ref={toolsRef} pane={pane} phone={phone} plain={plain} />
      {projected && plain ? null : <MapTrouble trouble={trouble} madeUp={area.manifest.madeUp} />}
      {projected ? null : (
        <div className={styles.zoom}>
          <ZoomButtons handle={handle} areaTitle={area.manifest.title} />
        </div>
      )}
      <div className={styles.foot} hidden={projected}>
        <div ref={legendRef} className={styles.legend} hidden={view.room === 'places'}>
          {hasRoomForLegend(pane, toolsSize) && !phone ? <Legend /> : <LegendChip />}
        </div>
        {hasRoomForHoverLine(pane) && !phone ? (
          <div className={styles.hover}>
            <HoverLine />
          </div>
        ) : null}
      </div>
    </section>
  )
}
