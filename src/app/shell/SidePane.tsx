import { ArrowLeft } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Room } from '../../domain/view.ts'
import { ExplorePanel } from '../../panels/explore/ExplorePanel.tsx'
import { clearSelection } from '../../state/actions/clear-selection.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { UnseenHeading } from '../../ui/UnseenHeading.tsx'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import { useLayout } from '../layout.ts'
import { DataPanel, PlacesPanel, ZoneInspector, ZonesPanel } from './late-panels.tsx'
import { ROOMS } from './rooms.ts'
import styles from './SidePane.module.css'

interface SidePaneProps {
  readonly room: Room
  /** The inspector where it takes the panel's place; null = the panel. */
  readonly children: ReactNode
}

/** The panel of the room or, on screens with one pane, the inspector and the way back. */
export function SidePane({ room, children }: SidePaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const inspecting = children !== null
  useKeptFocus(pane, inspecting)
  const title = ROOMS.find((entry) => entry.room === room)?.title ?? ''
  return (
    <div ref={pane} id="panel" tabIndex={-1} className={styles.pane}>
      {inspecting ? (
        <>
          <UnseenHeading>{`${title}: what is selected`}</UnseenHeading>
          <Button
            kind="quiet"
            className={styles.back}
            onClick={() => {
              clearSelection()
            }}
          >
            <ArrowLeft size={18} aria-hidden="true" />
            Back to {title}
          </Button>
          <div className={styles.inspector}>{children}</div>
        </>
      ) : (
        <PaneBoundary name="This panel" heading={title} retryOn={room}>
          <RoomPanel room={room} />
        </PaneBoundary>
      )}
    </div>
  )
}

function RoomPanel({ room }: { readonly room: Room }) {
  switch (room) {
    case 'explore':
      return <ExplorePanel />
    case 'zones':
      return <ZonesRoom />
    case 'places':
      return <PlacesPanel />
    case 'data':
      return <DataPanel />
    default:
      return room satisfies never
  }
}

/** On screens with one pane the profile of the zone stands among what belongs to the list of zones. */
function ZonesRoom() {
  const layout = useLayout()
  const zone = useView(({ view }) => view.zone)
  return (
    <ZonesPanel>
      {layout === 'desk' || layout === 'column' || zone === null ? null : (
        <div className={styles.profile}>
          <ZoneInspector />
        </div>
      )}
    </ZonesPanel>
  )
}

/**
 * When panel and inspector change places, the control that had the focus may be gone; then the
 * focus goes to the pane, so that the next Tab starts there and not at the top of the page.
 */
function useKeptFocus(pane: RefObject<HTMLDivElement | null>, inspecting: boolean): void {
  const before = useRef(inspecting)
  useEffect(() => {
    if (before.current === inspecting) return
    before.current = inspecting
    pane.current?.scrollIntoView({ block: 'nearest' })
    if (document.activeElement === document.body) pane.current?.focus({ preventScroll: true })
  }, [pane, inspecting])
}
