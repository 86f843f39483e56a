import type { Ref } from 'react'
import { useCurrent } from '../../../panels/current.ts'
import { late } from '../../../ui/late.tsx'
import type { Size } from '../fit-padding.ts'
import { PaneBoundary } from '../../states/PaneBoundary.tsx'
import styles from './ZoneTools.module.css'
import { useDrawingKit } from './use-drawing-kit.ts'

const ToolBar = late({
  name: 'The tool bar',
  brief: true,
  fetchPart: async () => (await import('../../../panels/zones/tools/ToolBar.tsx')).ToolBar,
})

/** Narrower than this, the words of all tools would not stand in a line beside the zoom buttons. */
const ALL_TOOLS_PX = 590

interface ZoneToolsProps {
  /** The box that the tool bar fills; empty where nothing is drawn. */
  readonly ref: Ref<HTMLDivElement>
  readonly pane: Size
  readonly phone: boolean
  /** Above a plain picture a line says so, below which the bar stands. */
  readonly plain: boolean
}

/** The tool bar on the map, in the room that draws. */
export function ZoneTools({ ref, pane, phone, plain }: ZoneToolsProps) {
  const { area, view } = useCurrent()
  const draws = view.room === 'zones' && view.projector === null
  const kit = useDrawingKit(area, draws)
  const compact = phone || pane.width < ALL_TOOLS_PX
  const bar = draws ? (compact ? 'compact' : 'full') : undefined
  return (
    <div
      className={styles.place}
      data-phone={phone ? '' : undefined}
      data-plain={plain ? '' : undefined}
    >
      <div ref={ref} className={styles.tools} data-bar={bar}>
        {draws && kit !== null ? (
          <PaneBoundary name="The tool bar" retryOn={area}>
            <ToolBar ground={kit.ground} problem={kit.problem} compact={compact} />
          </PaneBoundary>
        ) : null}
      </div>
    </div>
  )
}
