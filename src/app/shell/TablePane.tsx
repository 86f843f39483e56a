import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useCurrent } from '../../panels/current.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { Button } from '../../ui/Button.tsx'
import { SettledCurrent } from '../current/SettledCurrent.tsx'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import { AreaTable } from './late-panels.tsx'
import styles from './TablePane.module.css'

interface TablePaneProps {
  /** By a button just now, not by the address: in one column it lies below what is on the screen. */
  readonly justOpened: boolean
}

/** The table that is equal to the map: below it on a desk, in its place on a phone. */
export function TablePane({ justOpened }: TablePaneProps) {
  const { table } = useCurrent()
  const pane = useRef<HTMLElement>(null)
  useEffect(() => {
    if (justOpened) pane.current?.scrollIntoView({ block: 'nearest' })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens: scrolling later would take the page out of the reader's hands
  }, [])
  return (
    <section ref={pane} aria-label="Table" className={styles.pane}>
      <Button
        kind="quiet"
        aria-label="Close the table"
        className={styles.close}
        onClick={() => {
          toggleTable(false)
        }}
      >
        <X size={20} aria-hidden="true" />
      </Button>
      <PaneBoundary name="The table" retryOn={table}>
        <SettledCurrent>
          <AreaTable />
        </SettledCurrent>
      </PaneBoundary>
    </section>
  )
}
