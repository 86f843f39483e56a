import styles from './ShareBar.module.css'

interface ShareBarProps {
  /** How many of each kind, in the order of `colours`. */
  readonly counts: readonly number[]
  readonly colours: readonly string[]
}

/** How a whole falls into parts, as one bar. Decoration: what stands beside it says it in words. */
export function ShareBar({ counts, colours }: ShareBarProps) {
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0)
  const whole = sum(counts)
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, i) =>
        count === 0 ? null : (
          <rect
            key={colours[i]}
            x={(100 * sum(counts.slice(0, i))) / whole}
            width={(100 * count) / whole}
            height={1}
            fill={colours[i]}
          />
        ),
      )}
    </svg>
  )
}
