import { X } from 'lucide-react'
import { useCurrent } from '../../panels/current.ts'
import { AreaTable } from '../../panels/table/AreaTable.tsx'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { Button } from '../../ui/Button.tsx'
import { PaneBoundary } from '../states/PaneBoundary.tsx'
import styles from './TablePane.module.css'

/** The table that is equal to the map: below it on a desk, in its place on a phone. */
export function TablePane() {
  const { table } = useCurrent()
  return (
    <section aria-label="Table" className={styles.pane}>
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
        <AreaTable />
      </PaneBoundary>
    </section>
  )
}
