import { NOTHING_CLASS } from '../../domain/classification.ts'
import { STATE } from '../../domain/area.ts'
import { figureWords } from '../../domain/figure.ts'
import { rowClassWords, wardName } from '../../domain/row-words.ts'
import { hoverRow } from '../../state/actions/hover-row.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import styles from './Inspector.module.css'

interface RowListProps {
  readonly heading: string
  /** Rows of neighbourhoods. */
  readonly rows: readonly number[]
  /** Ward of the one in the inspector; those of another ward name theirs. Null = name none. */
  readonly homeWard: number | null
}

/** Neighbourhoods to go on to, each with its figure of the mapped indicator. */
export function RowList({ heading, rows, homeWard }: RowListProps) {
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
        {rows.map((row) => (
          <li key={row} className={styles.aroundItem}>
            <RowButton row={row} homeWard={homeWard} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RowButtonProps {
  readonly row: number
  readonly homeWard: number | null
}

function RowButton({ row, homeWard }: RowButtonProps) {
  const { area, indicator } = useCurrent()
  const column = area.neighbourhoods.indicators.get(indicator.id)
  const state = column?.states[row] ?? STATE.notCollected
  const ward = area.neighbourhoods.wardRows[row] ?? -1
  return (
    <button
      type="button"
      className={styles.aroundButton}
      onPointerEnter={() => {
        hoverRow({ level: 'neighbourhood', row })
      }}
      onClick={() => {
        selectRow(area, { level: 'neighbourhood', row })
      }}
    >
      <span className={styles.aroundName}>
        {area.neighbourhoods.names[row]}
        {homeWard !== null && ward !== homeWard ? (
          <span className={styles.aroundWard}> {wardName(area, ward)}</span>
        ) : null}
      </span>{' '}
      <span className={styles.aroundFigure}>
        {figureWords(column?.values[row] ?? Number.NaN, state, indicator)}
      </span>
      <ClassMark row={row} />
    </button>
  )
}

/** The colour a neighbourhood has on the map, with its class in words for listeners. */
function ClassMark({ row }: { readonly row: number }) {
  const { classification, palette, view } = useCurrent()
  const classIndex = classification.classByRow[row] ?? NOTHING_CLASS
  if (view.room !== 'explore' || classification.level !== 'neighbourhood') return null
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
