import { saveAgain } from '../../state/actions/save-again.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SetAsideRecords } from '../SetAsideRecords.tsx'
import { WorkspaceDownload } from '../WorkspaceDownload.tsx'
import styles from './ZonesPanel.module.css'

/** Whether what was drawn is safe, in words; where it is not, what to do. */
export function Saving() {
  const { saving, workspace } = useWorkspace()
  const anything = workspace.zones.some(({ deletedAt }) => deletedAt === null)
  return (
    <>
      {saving.kind === 'not-saved' ? (
        <Notice kind="failed" title="Not saved">
          <p>{saving.reason}</p>
          <div className={styles.row}>
            <Button
              onClick={() => {
                saveAgain()
              }}
            >
              Try again
            </Button>
            <WorkspaceDownload />
          </div>
        </Notice>
      ) : anything ? (
        <p className={styles.quiet}>
          {saving.kind === 'saved' ? 'All changes are saved on this device.' : 'Saving…'}
        </p>
      ) : null}
      <SetAsideRecords />
    </>
  )
}
