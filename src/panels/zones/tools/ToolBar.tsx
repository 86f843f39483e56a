import { ChevronDown, Redo2, Undo2 } from 'lucide-react'
import { takeBackWords } from '../../../domain/zones/take-back.ts'
import { TOOL_IDS, TOOL_WORDS, type ToolId } from '../../../domain/zones/tool.ts'
import { redo } from '../../../state/actions/redo.ts'
import { undo } from '../../../state/actions/undo.ts'
import { chooseTool } from '../../../state/actions/zones/choose-tool.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import { takeBack } from '../../../state/actions/zones/take-back.ts'
import { useDraft } from '../../../state/draft.ts'
import { type HistoryWords, useWorkspace } from '../../../state/workspace.ts'
import { MenuButton } from '../../../ui/MenuButton.tsx'
import { Toolbar } from '../../../ui/Toolbar.tsx'
import styles from './ToolBar.module.css'
import { ToolOptions } from './ToolOptions.tsx'

interface ToolBarProps {
  readonly ground: DrawingGround
  /** Why the outlines cannot be had; null = they can, or are on their way. */
  readonly problem: string | null
  /** Where there is little room: add, remove and undo, the others behind a button. */
  readonly compact: boolean
}

/** What a narrow bar shows by itself; all that a phone needs. */
const FIRST_TOOLS: readonly ToolId[] = ['add', 'remove']

/** The tools that take hold of neighbourhoods by their outlines. */
function needsOutlines(tool: ToolId): boolean {
  return tool !== 'select' && !FIRST_TOOLS.includes(tool)
}

/** Tools, undo and redo on the map, and below them what the tool at hand can be told. */
export function ToolBar({ ground, problem, compact }: ToolBarProps) {
  const tool = useDraft((draft) => draft.tool)
  const history = useWorkspace((state) => state.history)
  const shown = compact ? FIRST_TOOLS : TOOL_IDS
  const isOff = (id: ToolId) => ground.finder === null && needsOutlines(id)
  return (
    <div className={styles.tools} data-compact={compact ? '' : undefined}>
      <Toolbar label="Drawing tools" className={styles.bar}>
        {shown.map((id) => (
          <button
            key={id}
            type="button"
            className={styles.tool}
            aria-pressed={id === tool}
            disabled={isOff(id)}
            onClick={() => {
              chooseTool(id)
            }}
          >
            {TOOL_WORDS[id].title}
          </button>
        ))}
        <span className={styles.parting} />
        <UndoButton ground={ground} history={history} />
        {compact ? <MoreTools tool={tool} history={history} isOff={isOff} /> : null}
        {compact ? null : <RedoButton history={history} />}
      </Toolbar>
      <ToolOptions ground={ground} problem={problem} compact={compact} />
    </div>
  )
}

interface UndoButtonProps {
  readonly ground: DrawingGround
  readonly history: HistoryWords
}

/** Does what Ctrl+Z does: first of what is in hand, then of what is finished. */
function UndoButton({ ground, history }: UndoButtonProps) {
  const inHand = useDraft((draft) => takeBackWords(draft.gesture))
  const what = inHand ?? history.undoSentence
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={what === null ? 'Undo' : `Undo: ${what}`}
      title={what ?? undefined}
      disabled={what === null}
      onClick={() => {
        if (inHand === null) undo()
        else takeBack(ground)
      }}
    >
      <Undo2 size={19} aria-hidden="true" />
    </button>
  )
}

function RedoButton({ history }: { readonly history: HistoryWords }) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={history.redoSentence === null ? 'Redo' : `Redo: ${history.redoSentence}`}
      title={history.redoSentence ?? undefined}
      disabled={!history.canRedo}
      onClick={() => {
        redo()
      }}
    >
      <Redo2 size={19} aria-hidden="true" />
    </button>
  )
}

interface MoreToolsProps {
  readonly tool: ToolId
  readonly history: HistoryWords
  readonly isOff: (tool: ToolId) => boolean
}

/** The other tools, and the way forward again. */
function MoreTools({ tool, history, isOff }: MoreToolsProps) {
  const others = TOOL_IDS.filter((id) => !FIRST_TOOLS.includes(id) && !isOff(id))
  const chosen = others.includes(tool) ? TOOL_WORDS[tool].title : null
  const redoing = {
    id: 'redo',
    label: `Redo: ${history.redoSentence ?? ''}`,
    current: null,
    onChoose: () => {
      redo()
    },
  }
  return (
    <MenuButton
      face={
        <>
          {chosen ?? 'More tools'}
          <ChevronDown size={18} aria-hidden="true" />
        </>
      }
      buttonLabel={chosen === null ? null : `More tools: ${chosen} is chosen`}
      title="More tools"
      placement="bottom end"
      items={[
        ...others.map((id) => ({
          id,
          label: TOOL_WORDS[id].title,
          current: id === tool,
          onChoose: () => {
            chooseTool(id)
          },
        })),
        ...(history.canRedo ? [redoing] : []),
      ]}
    />
  )
}
