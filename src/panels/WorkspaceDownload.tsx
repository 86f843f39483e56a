import { writeWorkspaceFile } from '../formats/workspace/workspace-file.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Button } from '../ui/Button.tsx'
import { downloadFile } from './download-file.ts'

/** Hands over everything that is kept here as one file. */
export function WorkspaceDownload() {
  const download = () => {
    const now = new Date().toISOString()
    const text = writeWorkspaceFile(useWorkspace.getState().workspace, now)
    downloadFile({ name: `zone-explorer-${now.slice(0, 10)}.json`, type: 'application/json', text })
  }
  return <Button onClick={download}>Download the workspace file</Button>
}
