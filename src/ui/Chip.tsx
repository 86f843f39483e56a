import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { classNames } from './class-names.ts'

interface ChipProps {
  /** The tone repeats what the words say; it never says more. */
  readonly tone: 'worse' | 'better' | 'neutral'
  readonly children: ReactNode
}

/** A short fact in a pill. */
export function Chip({ tone, children }: ChipProps) {
  return <span className={classNames(styles.chip, styles[tone])}>{children}</span>
}
