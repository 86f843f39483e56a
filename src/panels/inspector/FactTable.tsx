import styles from './Inspector.module.css'
import type { PlaceFact } from './place-facts.tsx'

interface FactTableProps {
  readonly facts: readonly PlaceFact[]
  /** Who says all this, with its edition. */
  readonly source: string
}

/** What is known of a place, line by line, and from whom. */
export function FactTable({ facts, source }: FactTableProps) {
  return (
    <dl className={styles.facts}>
      {[...facts, { term: 'Source', detail: source }].map(({ term, detail }) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  )
}
