import { writeSetAside } from '../formats/workspace/set-aside-file.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { downloadFile } from './download-file.ts'

/** What this device keeps and nobody can read: named, and handed over as it is. */
export function SetAsideRecords() {
  const { setAside } = useWorkspace()
  if (setAside.length === 0) return null
  const download = () => {
    const now = new Date().toISOString()
    downloadFile({
      name: `zone-explorer-not-read-${now.slice(0, 10)}.json`,
      type: 'application/json',
      text: writeSetAside(setAside, now),
    })
  }
  return (
    <Notice kind="failed" title="Something kept on this device could not be read">
      <ul>
        {setAside.map(({ key, name, reason }) => (
          <li key={key}>
            {name}: {reason}.
          </li>
        ))}
      </ul>
      <p>
        It was set aside and left as it is. Everything else is here. The file holds every letter of
        it, for whoever may be able to mend it.
      </p>
      <p>
        <Button onClick={download}>Download what could not be read</Button>
      </p>
    </Notice>
  )
}
