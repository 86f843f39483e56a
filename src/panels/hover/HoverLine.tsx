import { hoverWords } from '../../domain/hover-words.ts'
import { useDraft } from '../../state/draft.ts'
import { useCurrent } from '../current.ts'
import styles from './HoverLine.module.css'

/**
 * What the pointer or the arrow keys are on, at the foot of the map; else what is selected. Hidden
 * from screen readers: what is read or selected is announced, and a pointer is not theirs.
 */
export function HoverLine() {
  const { area, classification, facts, indicator, selected, view } = useCurrent()
  const pointed = useDraft((draft) => draft.hovered ?? draft.reading)
  const target = pointed ?? selected
  if (target === null) return null
  const shown = view.room === 'places' ? null : classification
  const lines = hoverWords({ area, target, classification: shown, indicator, facts })
  return (
    <p className={styles.line} aria-hidden="true">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
