import { Redo2, Undo2 } from 'lucide-react'
import { redo } from '../../state/actions/redo.ts'
import { undo } from '../../state/actions/undo.ts'
import type { Outcome } from '../../state/outcome.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Button } from '../../ui/Button.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './ZonesPanel.module.css'

interface HistoryBarProps {
  readonly onOutcome: (outcome: Outcome) => void
}

/** Undo and redo without limit, each with what it would do. */
export function HistoryBar({ onOutcome }: HistoryBarProps) {
  const { canUndo, canRedo, undoSentence, redoSentence } = useWorkspace((state) => state.history)
  if (!canUndo && !canRedo) return null
  return (
    <div className={styles.history} role="group" aria-label="History">
      <div className={styles.row}>
        <Button
          disabled={!canUndo}
          title={undoSentence ?? undefined}
          onClick={() => {
            onOutcome(undo())
          }}
        >
          <Undo2 size={18} aria-hidden="true" />
          Undo
          <VisuallyHidden>{undoSentence === null ? '' : `: ${undoSentence}`}</VisuallyHidden>
        </Button>
        <Button
          disabled={!canRedo}
          title={redoSentence ?? undefined}
          onClick={() => {
            onOutcome(redo())
          }}
        >
          <Redo2 size={18} aria-hidden="true" />
          Redo
          <VisuallyHidden>{redoSentence === null ? '' : `: ${redoSentence}`}</VisuallyHidden>
        </Button>
      </div>
      {undoSentence === null ? null : <p className={styles.quiet}>Last step: {undoSentence}.</p>}
    </div>
  )
}
