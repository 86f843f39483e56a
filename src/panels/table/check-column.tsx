import type { Area, Level } from '../../domain/area.ts'
import { neighbourhoodsOf } from '../../domain/neighbourhoods-of.ts'
import { tableOf } from '../../domain/row-words.ts'
import { checkRows } from '../../state/actions/table/check-rows.ts'
import { useDraft } from '../../state/draft.ts'
import type { TableColumn } from '../../ui/DataTable.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './AreaTable.module.css'

interface Checks {
  readonly area: Area
  readonly level: Level
  /** The rows that are shown: those that the box in the head ticks. */
  readonly rows: readonly number[]
}

/** A box a row. It is in the Tab order together with its row's name. */
export function checkColumn(checks: Checks): TableColumn {
  return {
    id: 'check',
    title: 'Tick',
    note: null,
    numeric: false,
    emphasised: false,
    head: <CheckAll {...checks} />,
    cell: (row, reachable) => <CheckRowBox {...checks} row={row} reachable={reachable} />,
  }
}

function CheckAll({ area, level, rows }: Checks) {
  const ticked = useDraft(
    ({ tableSelection }) => rows.length > 0 && rows.every(isTicked(area, level, tableSelection)),
  )
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={ticked}
        onChange={() => {
          checkRows({ area, targets: rows.map((row) => ({ level, row })), checked: !ticked })
        }}
      />
      <VisuallyHidden>Tick all rows shown</VisuallyHidden>
    </label>
  )
}

interface CheckRowBoxProps extends Checks {
  readonly row: number
  readonly reachable: boolean
}

function CheckRowBox({ area, level, row, reachable }: CheckRowBoxProps) {
  const ticked = useDraft(({ tableSelection }) => isTicked(area, level, tableSelection)(row))
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={ticked}
        tabIndex={reachable ? 0 : -1}
        onChange={() => {
          checkRows({ area, targets: [{ level, row }], checked: !ticked })
        }}
      />
      <VisuallyHidden>Tick {tableOf(area, level).names[row]}</VisuallyHidden>
    </label>
  )
}

/** A ward is ticked when all its neighbourhoods are; one that none fits never is. */
function isTicked(area: Area, level: Level, codes: readonly string[]): (row: number) => boolean {
  const ticked = codesAsSet(codes)
  return (row) => {
    const own = neighbourhoodsOf(area, { level, row })
    return own.length > 0 && own.every((each) => ticked.has(area.neighbourhoods.codes[each] ?? ''))
  }
}

/** Every row asks at each change; the set of a selection is made once. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function codesAsSet(codes: readonly string[]): ReadonlySet<string> {
  const known = sets.get(codes)
  if (known !== undefined) return known
  const made = new Set(codes)
  sets.set(codes, made)
  return made
}
