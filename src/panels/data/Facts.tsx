import type { ReactNode } from 'react'
import styles from './DataPanel.module.css'

interface FactsProps {
  /** Name and value, in order; a value that is empty is left out. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[]
}

/** Names and values side by side, below each other where it is narrow. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
