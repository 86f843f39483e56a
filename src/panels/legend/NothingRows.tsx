import { VALUE_STATES, type ValueState } from '../../domain/area.ts'
import { formatNumber, stateWords } from '../../domain/figure.ts'
import { stateReason } from '../../domain/state-explanation.ts'
import { levelWords } from '../../domain/words.ts'
import { type NothingMark, Swatch } from '../../ui/Swatch.tsx'
import { useCurrent } from '../current.ts'
import styles from './Legend.module.css'

const MARKS: Readonly<Record<Exclude<ValueState, 'value'>, NothingMark>> = {
  suppressed: 'hatch',
  'not-collected': 'dots',
  'not-comparable': 'crosshatch',
  'no-best-fit': 'dashes',
}

/** Why some areas show no class, each reason with its mark; only the reasons that occur. */
export function NothingRows() {
  const { classification } = useCurrent()
  const { level, nothingCounts } = classification
  const rows = VALUE_STATES.flatMap((name, state) => {
    const count = nothingCounts[state] ?? 0
    return name === 'value' || count === 0 ? [] : [{ state, mark: MARKS[name], count }]
  })
  if (rows.length === 0) return null
  return (
    <ul className={styles.nothing} aria-label="Without a figure">
      {rows.map(({ state, mark, count }) => (
        <li key={state} className={styles.nothingRow}>
          <Swatch fill={{ kind: mark }} />
          <span>
            {stateWords(state)}: {formatNumber(count)} {levelWords(level, count)} ·{' '}
            <span className={styles.reason}>{stateReason(state)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
