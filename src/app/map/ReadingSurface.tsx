import { type ReactNode, type RefObject, useId } from 'react'
import { keyWords, takesPoints } from '../../domain/zones/tool.ts'
import type { MapHandle } from '../../map/handle.ts'
import { useCurrent } from '../../panels/current.ts'
import { type RowTarget, useDraft } from '../../state/draft.ts'
import styles from './ReadingSurface.module.css'
import { useReading } from './use-reading.ts'

interface ReadingSurfaceProps {
  readonly handle: RefObject<MapHandle | null>
  readonly onChoose: (target: RowTarget) => void
  /** The map, or the picture that stands in for it. */
  readonly children: ReactNode
}

/**
 * What takes the keyboard on the map, whichever way it is drawn. An application to screen readers,
 * since its arrow keys are its own; what they do is said with its name, and shown until the first
 * is pressed.
 */
export function ReadingSurface({ handle, onChoose, children }: ReadingSurfaceProps) {
  const { area, view } = useCurrent()
  const reading = useDraft((draft) => draft.reading !== null)
  const tool = useDraft((draft) => (view.room === 'zones' ? draft.tool : 'select'))
  const keys = useId()
  const { onKeyDown, onBlur } = useReading({ handle, onChoose })
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is interactive by definition (WAI-ARIA 1.2), which the rule does not know
    <div
      role="application"
      aria-label={`Read the map of ${area.manifest.title}`}
      aria-describedby={keys}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application that takes keys itself must be reached by them
      tabIndex={0}
      className={styles.surface}
      data-reading={reading ? '' : undefined}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {children}
      <p id={keys} className={styles.keys}>
        {keyWords(tool, view.level)}
        {takesPoints(tool) ? '' : ' · Shift with arrows moves the map'} · + and − zoom
      </p>
    </div>
  )
}
