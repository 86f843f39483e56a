import { hoverWords } from '../../domain/hover-words.ts'
import { useDraft } from '../../state/draft.ts'
import { useCurrent } from '../current.ts'
import styles from './HoverLine.module.css'

/**
 * What the pointer is over, at the foot of the map; without a pointer what is selected. Hidden from
 * screen readers: what is selected is announced and in the inspector, and a pointer is not theirs.
 */
export function HoverLine() {
  const { area, classification, facts, indicator, selected, view } = useCurrent()
  const target = useDraft((draft) => draft.hovered) ?? selected
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
