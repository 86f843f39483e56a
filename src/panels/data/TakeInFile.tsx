import { type ChangeEvent, useState } from 'react'
import { problemSentence } from '../../domain/result.ts'
import { takeInWords } from '../../domain/workspace/take-in-words.ts'
import { takeInWorkspace } from '../../domain/workspace/take-in-workspace.ts'
import {
  type ReadWorkspaceFile,
  readWorkspaceFile,
} from '../../formats/workspace/workspace-file.ts'
import { takeInFile } from '../../state/actions/take-in-file.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import { useCurrent } from '../current.ts'
import styles from './DataPanel.module.css'

type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'read'; readonly fileName: string; readonly file: ReadWorkspaceFile }

/** Opens a workspace file: first what it would change, then, if wanted, the change itself. */
export function TakeInFile() {
  const { area } = useCurrent()
  const [reading, setReading] = useState<Reading>({ kind: 'none' })
  const asked = useLatest()
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const [chosen] = input.files ?? []
    if (chosen === undefined) return
    const isLatest = asked()
    const text = await chosen.text().catch(() => '')
    if (!isLatest()) return
    // So that the same file can be chosen again.
    input.value = ''
    const result = readWorkspaceFile(text, chosen.name)
    setReading(
      result.ok
        ? { kind: 'read', fileName: chosen.name, file: result.value }
        : { kind: 'failed', sentence: problemSentence(result.problem) },
    )
  }
  const close = () => {
    setReading({ kind: 'none' })
  }
  return (
    <>
      <label className={styles.file}>
        <span>Open a workspace file</span>
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      {reading.kind === 'failed' ? <Notice kind="failed" title={reading.sentence} /> : null}
      {reading.kind === 'read' ? (
        <Preview
          reading={reading}
          onTake={() => {
            takeInFile({
              area: area.manifest.id,
              fileName: reading.fileName,
              theirs: reading.file.workspace,
            })
            close()
          }}
          onClose={close}
        />
      ) : null}
    </>
  )
}

interface PreviewProps {
  readonly reading: Extract<Reading, { kind: 'read' }>
  readonly onTake: () => void
  readonly onClose: () => void
}

function Preview({ reading: { fileName, file }, onTake, onClose }: PreviewProps) {
  const { workspace } = useWorkspace()
  const taken = takeInWorkspace(workspace, file.workspace, 0)
  const changes = taken.workspace !== workspace
  return (
    <div role="group" aria-label={`What ${fileName} holds`} className={styles.entry}>
      <p>
        <strong>{fileName}</strong> holds {file.workspace.zones.length} candidate{' '}
        {file.workspace.zones.length === 1 ? 'zone' : 'zones'}.
      </p>
      <ul className={styles.sentences}>
        {takeInWords(taken).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {file.problems.map((sentence) => (
          <li key={sentence}>Left out: {sentence}</li>
        ))}
      </ul>
      <div className={styles.areas}>
        {changes ? (
          <Button kind="primary" onClick={onTake}>
            Take it in
          </Button>
        ) : null}
        <Button onClick={onClose}>{changes ? 'Leave it' : 'Close'}</Button>
      </div>
    </div>
  )
}
