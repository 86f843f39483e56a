import { memo, useState } from 'react'
import { useCurrent } from '../../panels/current.ts'
import { Announcer } from '../Announcer.tsx'
import { useLayout } from '../layout.ts'
import { MapPane } from '../map/MapPane.tsx'
import { usePrint } from '../print/use-print.ts'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import { useTitle } from '../use-title.ts'
import { useUndoKeys } from '../use-undo-keys.ts'
import { Lines } from './Lines.tsx'
import { ProjectorPane, ProjectorSteps } from './ProjectorPane.tsx'
import { RoomNav } from './RoomNav.tsx'
import styles from './Shell.module.css'
import { Sheet } from './Sheet.tsx'
import { SideInspector } from './SideInspector.tsx'
import { SidePane } from './SidePane.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TablePane } from './TablePane.tsx'
import { TopBar } from './TopBar.tsx'
import { useInspecting } from './use-inspecting.ts'
import { useSheetStop } from './use-sheet-stop.ts'
import { useShare } from './use-share.ts'

/**
 * Top bar, rooms, panel, map and inspector, arranged for the screen at hand. What happens to zones
 * changes its parts and not the whole.
 */
export const Shell = memo(function Shell() {
  const { area, view } = useCurrent()
  const [firstView] = useState(view)
  const bySize = useLayout()
  const { projector } = view
  const layout = projector === null ? bySize : 'projector'
  const share = useShare(view)
  const print = usePrint(area.manifest.id)
  const [stop, setStop] = useSheetStop(view)
  useTitle()
  useUndoKeys()
  const phone = layout === 'phone'
  const withInspector = layout === 'desk' || layout === 'column'
  const inspecting = useInspecting(view) && !withInspector
  const inspector = (
    <PaneBoundary name="The inspector" retryOn={view.selection}>
      <div className={styles.inspectorBody}>
        <SideInspector />
      </div>
    </PaneBoundary>
  )
  const tableOpen = view.tableOpen && projector === null
  const side = <SidePane room={view.room}>{inspecting ? inspector : null}</SidePane>
  return (
    <div className={styles.shell} data-layout={layout} data-room={view.room}>
      {projector === null ? (
        <>
          <SkipLink />
          <TopBar
            area={area}
            layout={layout}
            tableOpen={view.tableOpen}
            share={share}
            onPrint={print.start}
          />
          <RoomNav layout={layout} />
        </>
      ) : null}
      <Lines share={share} />
      <main
        className={styles.main}
        data-stop={phone ? stop : undefined}
        data-table={tableOpen ? 'open' : undefined}
      >
        {projector !== null ? (
          <ProjectorPane />
        ) : phone ? (
          <Sheet stop={stop} onStop={setStop} label="Panel">
            {side}
          </Sheet>
        ) : (
          <section aria-label="Panel" className={styles.panel}>
            {side}
          </section>
        )}
        <MapPane phone={phone} />
        {tableOpen ? <TablePane justOpened={view !== firstView} /> : null}
        {projector === null ? null : <ProjectorSteps axis={projector} />}
      </main>
      {withInspector && view.room !== 'data' ? (
        <aside aria-label="Inspector" className={styles.inspector}>
          {inspector}
        </aside>
      ) : null}
      <Announcer />
      {print.Sheet === null ? null : <print.Sheet onReady={print.ready} />}
    </div>
  )
})
