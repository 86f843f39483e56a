import { hoverWords } from '../../domain/hover-words.ts'
import { NBSP } from '../../domain/words.ts'
import { useDraft } from '../../state/draft.ts'
import { late } from '../../ui/late.tsx'
import { useCurrent } from '../current.ts'
import styles from './HoverLine.module.css'

const ZoneChangeLine = late({
  name: 'The line under the map',
  brief: true,
  fetchPart: async () => (await import('./ZoneChangeLine.tsx')).ZoneChangeLine,
})

/**
 * What the pointer or the arrow keys are on, at the foot of the map; else what is selected. In
 * Zones it is what a tap would change. Hidden
 * from screen readers: what is read or selected is announced, and a pointer is not theirs.
 */
export function HoverLine() {
  const { area, classification, facts, indicator, selected, view } = useCurrent()
  const pointed = useDraft((draft) => draft.hovered ?? draft.reading)
  const taps = useDraft(({ tool }) => tool === 'add' || tool === 'remove')
  const target = pointed ?? selected
  if (target === null) return null
  if (view.room === 'zones' && taps && pointed?.level === 'neighbourhood') {
    return <ZoneChangeLine row={pointed.row} />
  }
  const shown = view.room === 'places' ? null : classification
  const lines = hoverWords({ area, target, classification: shown, indicator, facts })
  return (
    <p className={styles.line} aria-hidden="true">
      {lines.map((line) => (
        // A dot ends its line rather than begin the next.
        <span key={line}>{line.replaceAll(' · ', `${NBSP}· `)}</span>
      ))}
    </p>
  )
}
