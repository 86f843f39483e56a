import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  /** Whether it starts open; later it is the reader's. */
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** Something to look up, closed at first. A native disclosure: found by the browser's own search. */
export function Disclosure({ summary, startsOpen = false, children }: DisclosureProps) {
  return (
    <details className={styles.details} open={startsOpen}>
      <summary className={styles.summary}>
        <span className={styles.words}>{summary}</span>
        <ChevronDown className={styles.chevron} size={18} aria-hidden="true" />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
