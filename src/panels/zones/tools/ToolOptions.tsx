import type { Gesture } from '../../../domain/zones/gesture.ts'
import { isTapTool, keyWords, TOOL_WORDS, type ToolId } from '../../../domain/zones/tool.ts'
import { EMPTY_SHAPE, isEmptyShape } from '../../../domain/zones/zone.ts'
import { CROSSES_ITSELF } from '../../../domain/zones/finish-gesture.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import { setTool } from '../../../state/actions/zones/set-tool.ts'
import { useDraft } from '../../../state/draft.ts'
import { SegmentedChoice } from '../../../ui/SegmentedChoice.tsx'
import { useCurrent } from '../../current.ts'
import { BrushSize } from './BrushSize.tsx'
import { FinishButtons, waitingIn } from './FinishButtons.tsx'
import { RadiusOptions } from './RadiusOptions.tsx'
import styles from './ToolBar.module.css'
import { useActiveZone } from './use-active-zone.ts'

interface ToolOptionsProps {
  readonly ground: DrawingGround
  readonly problem: string | null
  readonly compact: boolean
}

/** What the tool at hand does, what it can be told, and what became of the last gesture. */
export function ToolOptions({ ground, problem, compact }: ToolOptionsProps) {
  const tool = useDraft((draft) => draft.tool)
  const { view } = useCurrent()
  const refusal = useDraft((draft) => draft.lastRefusal)
  const crossing = useDraft(({ gesture }) => isCrossing(gesture))
  const trouble = crossing ? CROSSES_ITSELF : (refusal ?? problem)
  const isTap = isTapTool(tool)
  const { hint, touchHint } = TOOL_WORDS[tool]
  const inHand = useDraft(({ gesture }) => waitingIn(gesture) !== null)
  return (
    // A narrow bar has no room for what a tap does, but keys have no other way to learn theirs.
    <div
      className={styles.options}
      data-only-keys={compact && isTap && trouble === null ? '' : undefined}
    >
      {isTap ? null : <DragOptions tool={tool} ground={ground} compact={compact} inHand={inHand} />}
      {trouble === null ? (
        // Who has begun a line needs the ground below it more than the words.
        <p className={styles.hint} data-only-keys={compact && inHand ? '' : undefined}>
          <span className={styles.byMouse}>{hint}</span>
          <span className={styles.byTouch}>{touchHint}</span>
          {/* Shown while keys are at work in the bar; said with the map's name all the time. */}
          <span className={styles.byKeys}>On the map: {keyWords(tool, view.level)}.</span>
        </p>
      ) : (
        // Said by the live region of the page when it came.
        <p className={styles.trouble}>{trouble}</p>
      )}
    </div>
  )
}

function isCrossing(gesture: Gesture | null): boolean {
  return gesture?.kind === 'polygon' && gesture.crossing !== null
}

interface DragOptionsProps {
  readonly tool: ToolId
  readonly ground: DrawingGround
  readonly compact: boolean
  /** A gesture waits to be finished. */
  readonly inHand: boolean
}

function DragOptions({ tool, ground, compact, inHand }: DragOptionsProps) {
  const mode = useDraft((draft) => draft.mode)
  const newKind = useDraft((draft) => draft.newKind)
  const zone = useActiveZone()
  const free = isEmptyShape(zone?.shape ?? EMPTY_SHAPE)
  return (
    <div className={styles.controls}>
      {/* What is in hand has begun as one or the other; an empty zone has nothing to leave out. */}
      {inHand || free ? null : (
        <SegmentedChoice
          label="What a gesture does"
          options={[
            { value: 'add', label: 'Take in' },
            { value: 'subtract', label: 'Leave out' },
          ]}
          value={mode}
          onChange={(value) => setTool({ mode: value })}
        />
      )}
      {tool === 'brush' ? <BrushSize /> : null}
      {tool !== 'brush' && free && !(compact && inHand) ? (
        <SegmentedChoice
          label="What the zone is made of"
          options={[
            { value: 'neighbourhoods', label: 'Whole neighbourhoods' },
            { value: 'own-line', label: 'Own line' },
          ]}
          value={newKind}
          onChange={(value) => setTool({ newKind: value })}
        />
      ) : null}
      {tool === 'radius' ? <RadiusOptions ground={ground} /> : null}
      <FinishButtons ground={ground} />
    </div>
  )
}
