import { NOTHING_CLASS } from '../../domain/classification.ts'
import { STATE } from '../../domain/area.ts'
import { figureWords } from '../../domain/figure.ts'
import { directionWords } from '../../domain/reading/direction-words.ts'
import { rowClassWords, tableOf } from '../../domain/row-words.ts'
import { hoverRow } from '../../state/actions/hover-row.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import type { RowTarget } from '../../state/draft.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import styles from './Inspector.module.css'

interface RowListProps {
  readonly heading: string
  readonly rows: readonly RowTarget[]
  /** The one in the inspector, where the others lie round it: they say in which direction. */
  readonly from: RowTarget | null
}

/** Neighbourhoods or wards to go on to, each with its figure of the mapped indicator. */
export function RowList({ heading, rows, from }: RowListProps) {
  const { indicator } = useCurrent()
  return (
    <section className={styles.around}>
      <h3 className={styles.aroundHead}>
        {heading} <span className={styles.aroundNote}>{indicator.shortTitle}</span>
      </h3>
      <ul
        onPointerLeave={() => {
          hoverRow(null)
        }}
      >
        {rows.map((target) => (
          <li key={target.row} className={styles.aroundItem}>
            <RowButton target={target} from={from} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RowButtonProps {
  readonly target: RowTarget
  readonly from: RowTarget | null
}

function RowButton({ target, from }: RowButtonProps) {
  const { area, indicator } = useCurrent()
  const { level, row } = target
  const table = tableOf(area, level)
  const column = table.indicators.get(indicator.id)
  const state = column?.states[row] ?? STATE.notCollected
  return (
    <button
      type="button"
      className={styles.aroundButton}
      onPointerEnter={() => {
        hoverRow(target)
      }}
      onFocus={() => {
        hoverRow(target)
      }}
      onBlur={() => {
        hoverRow(null)
      }}
      onClick={() => {
        selectRow(area, target)
      }}
    >
      <span className={styles.aroundName}>
        {table.names[row]}
        {from === null ? null : (
          <span className={styles.aroundWard}> {directionWords(area, from, target)}</span>
        )}
      </span>{' '}
      <span className={styles.aroundFigure}>
        {figureWords(column?.values[row] ?? Number.NaN, state, indicator)}
      </span>
      <ClassMark target={target} />
    </button>
  )
}

/** The colour a row has on the map, with its class in words for listeners. */
function ClassMark({ target: { level, row } }: { readonly target: RowTarget }) {
  const { classification, palette, view } = useCurrent()
  const classIndex = classification.classByRow[row] ?? NOTHING_CLASS
  if (view.room !== 'explore' || classification.level !== level) return null
  return (
    <>
      <span
        className={styles.classMark}
        style={classIndex < NOTHING_CLASS ? { background: palette[classIndex] } : undefined}
      />{' '}
      <VisuallyHidden>{rowClassWords(classification, row) ?? ''}</VisuallyHidden>
    </>
  )
}
