import type { MapEvents } from '../../map/spec.ts'
import { toggleTable } from '../../state/actions/toggle-table.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './MapPane.module.css'

export type Trouble = Exclude<Parameters<MapEvents['trouble']>[0], 'context-restored'>

/** Why the map is not there, and what to do instead. Everything else on the page works on. */
export function MapTrouble({ trouble }: { readonly trouble: Trouble | null }) {
  switch (trouble) {
    case null:
      return null
    case 'no-webgl':
      return (
        <div className={styles.trouble}>
          <Notice kind="empty" title="This browser cannot draw the map">
            <p>
              The map needs WebGL 2, which is switched off or missing here. The table holds the same
              figures; selection, places and sources work as usual.
            </p>
            <p>
              <Button
                kind="primary"
                onClick={() => {
                  toggleTable(true)
                }}
              >
                Open the table
              </Button>
            </p>
          </Notice>
        </div>
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
