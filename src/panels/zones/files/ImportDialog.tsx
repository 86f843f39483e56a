import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemSentence, type Result } from '../../../domain/result.ts'
import type { ImportPreview, ImportProblem } from '../../../formats/import/import-preview.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { useLatest } from '../../../ui/use-latest.ts'
import { useCurrent } from '../../current.ts'
import { ImportReport } from './ImportReport.tsx'
import { ImportSourceForm } from './ImportSourceForm.tsx'
import { type ImportSource, PASTED, readImport } from './read-import.ts'
import styles from './ImportDialog.module.css'

interface ImportDialogProps {
  readonly onClose: () => void
}

type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read'
      readonly source: ImportSource
      readonly result: Result<ImportPreview, ImportProblem>
    }

/** Zones from a file or from text: choose, look at what would come of it, add. */
export function ImportDialog({ onClose }: ImportDialogProps) {
  const { area } = useCurrent()
  const client = useQueryClient()
  const [stage, setStage] = useState<Stage>({ kind: 'asking' })
  const asked = useLatest()
  const read = async (source: ImportSource, swapped = false) => {
    const isLatest = asked()
    setStage({ kind: 'reading' })
    const result = await readImport(source, { area, swapped, client })
    if (isLatest()) setStage({ kind: 'read', source, result })
  }
  const preview = stage.kind === 'read' && stage.result.ok ? stage.result.value : null
  return (
    <Dialog title="Import zones" onClose={onClose}>
      <div className={styles.body}>
        {preview !== null && stage.kind === 'read' ? (
          <ImportReport
            preview={preview}
            from={stage.source.kind === 'file' ? stage.source.file.name : PASTED}
            onBack={() => {
              setStage({ kind: 'asking' })
            }}
            onDone={onClose}
          />
        ) : (
          <>
            <div role="status">
              {stage.kind === 'reading' ? <Notice kind="loading" title="Reading…" /> : null}
              {stage.kind === 'read' && !stage.result.ok ? (
                <Refusal
                  problem={stage.result.problem}
                  onSwap={() => void read(stage.source, true)}
                />
              ) : null}
            </div>
            <ImportSourceForm area={area} onSource={(s) => void read(s)} />
          </>
        )}
      </div>
    </Dialog>
  )
}

interface RefusalProps {
  readonly problem: ImportProblem
  readonly onSwap: () => void
}

function Refusal({ problem, onSwap }: RefusalProps) {
  return (
    <Notice kind="failed" title="Nothing was imported">
      <p>{problemSentence(problem)}</p>
      {problem.canSwap === true ? (
        <Button className={styles.swap} onClick={onSwap}>
          Read it the other way round
        </Button>
      ) : null}
    </Notice>
  )
}
