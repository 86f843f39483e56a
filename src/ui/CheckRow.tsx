import type { ReactNode } from 'react'
import styles from './CheckRow.module.css'

interface CheckRowProps {
  readonly checked: boolean
  readonly onChange: () => void
  /** A symbol before the words; decoration, the words say the same. */
  readonly symbol: ReactNode
  readonly label: string
  /** At the right, e.g. a count, with its meaning in hidden words. */
  readonly figure: ReactNode
}

/** A row that is on or off: a native checkbox with a symbol, words and a figure. */
export function CheckRow({ checked, onChange, symbol, label, figure }: CheckRowProps) {
  return (
    <label className={styles.row}>
      <input type="checkbox" className={styles.input} checked={checked} onChange={onChange} />
      <span className={styles.symbol}>{symbol}</span>
      <span className={styles.label}>{label}</span> <span className={styles.figure}>{figure}</span>
    </label>
  )
}
