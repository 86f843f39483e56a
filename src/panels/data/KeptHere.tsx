import { useState } from 'react'
import { clearEverything } from '../../state/actions/clear-everything.ts'
import { undo } from '../../state/actions/undo.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import { SetAsideRecords } from '../SetAsideRecords.tsx'
import { WorkspaceDownload } from '../WorkspaceDownload.tsx'
import styles from './DataPanel.module.css'
import { TakeInFile } from './TakeInFile.tsx'

/** What the user drew and wrote: where it is, how to take it along, how to be rid of it. */
export function KeptHere() {
  const { workspace, saving } = useWorkspace()
  const zones = workspace.zones.filter(({ deletedAt }) => deletedAt === null)
  const areas = new Set(zones.map(({ area }) => area)).size
  return (
    <section className={styles.section} aria-labelledby="data-kept">
      <h2 id="data-kept">What you have drawn</h2>
      <p>
        {zones.length === 0
          ? 'Nothing is kept here yet. What you draw stays on this device until you share it.'
          : `${zones.length} candidate ${zones.length === 1 ? 'zone' : 'zones'} in ${areas} ${areas === 1 ? 'area' : 'areas'}. ${saving.kind === 'not-saved' ? saving.reason : 'Kept on this device and nowhere else.'}`}
      </p>
      {zones.length === 0 ? null : (
        <div className={styles.areas}>
          <WorkspaceDownload />
        </div>
      )}
      <SetAsideRecords />
      <TakeInFile />
      <DeleteAll anything={zones.length > 0} />
    </section>
  )
}

/** Asks once, because it is about everything; offers the way back after. */
function DeleteAll({ anything }: { readonly anything: boolean }) {
  const { area } = useCurrent()
  const [stage, setStage] = useState<'idle' | 'asking' | 'done'>('idle')
  if (stage === 'done' && !anything) {
    return (
      <div className={styles.areas} role="status">
        <p>Everything kept here was deleted.</p>
        <Button
          onClick={() => {
            setStage('idle')
            undo()
          }}
        >
          Undo
        </Button>
      </div>
    )
  }
  if (!anything) return null
  if (stage !== 'asking') {
    return (
      <div className={styles.areas}>
        <Button
          onClick={() => {
            setStage('asking')
          }}
        >
          Delete everything kept here…
        </Button>
      </div>
    )
  }
  return (
    <div role="group" aria-label="Delete everything kept here">
      <p>
        This deletes what was drawn of all areas, here and in other tabs. Download the workspace
        file first if anyone may want it again; undo works until this page is closed.
      </p>
      <div className={styles.areas}>
        <Button
          onClick={() => {
            clearEverything(area.manifest.id)
            setStage('done')
          }}
        >
          Delete everything
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setStage('idle')
          }}
        >
          Keep it
        </Button>
      </div>
    </div>
  )
}
