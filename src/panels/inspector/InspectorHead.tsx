import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { clearSelection } from '../../state/actions/clear-selection.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Inspector.module.css'

interface InspectorHeadProps {
  /** What kind of thing it is and where it belongs. */
  readonly eyebrow: ReactNode
  readonly name: string
  readonly children: ReactNode
}

/** The top of every inspector: what it is, its name, and the way out. */
export function InspectorHead({ eyebrow, name, children }: InspectorHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <p className={styles.eyebrow}>{eyebrow}</p>
        <Button
          kind="quiet"
          className={styles.close}
          aria-label={`Close ${name}`}
          onClick={() => {
            clearSelection()
          }}
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <h2 className={styles.name}>{name}</h2>
      {children}
    </header>
  )
}
