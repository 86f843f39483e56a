import type { MapEvents } from '../../map/spec.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './MapPane.module.css'

export type Trouble = Exclude<Parameters<MapEvents['trouble']>[0], 'context-restored'>

interface MapTroubleProps {
  readonly trouble: Trouble | null
  /** The map says so itself; the plain picture has to be told. */
  readonly madeUp: boolean
}

/** What is wrong with the map, and what to do. Everything else on the page works on. */
export function MapTrouble({ trouble, madeUp }: MapTroubleProps) {
  switch (trouble) {
    case null:
      return null
    case 'no-webgl':
      return (
        <p role="status" className={styles.plain}>
          {madeUp ? 'Made-up town: lies nowhere real. ' : ''}
          This browser has no WebGL 2, so the map is a plain picture of the same figures.{' '}
          <Button
            kind="link"
            onClick={() => {
              toggleTable(true)
            }}
          >
            Open the table
          </Button>
        </p>
      )
    case 'context-lost':
      return (
        <p role="status" className={styles.lost}>
          The graphics of this device paused the map. It comes back by itself; nothing is lost.
        </p>
      )
    case 'tiles':
      return (
        <div className={styles.trouble}>
          <Notice kind="failed" title="The boundaries could not be read">
            <p>
              The file boundaries.pmtiles of this area did not come or is damaged. Check the
              connection and load the page again; if that does not help, build the area again. The
              table holds the same figures.
            </p>
          </Notice>
        </div>
      )
    default:
      return trouble satisfies never
  }
}
