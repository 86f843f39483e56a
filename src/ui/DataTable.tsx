import { memo, type ReactNode, useId, useRef } from 'react'
import styles from './DataTable.module.css'
import { classNames } from './class-names.ts'
import { SortHeader, type TableSort } from './SortHeader.tsx'
import { ALL_ROWS_UP_TO } from './table-window.ts'
import { useRowFocus } from './use-row-focus.ts'
import { useTableWindow } from './use-table-window.ts'

export interface TableColumn {
  readonly id: string
  readonly title: string
  /** Below the title: unit or whom it speaks for. */
  readonly note: string | null
  readonly numeric: boolean
  /** Set off because the map shows it. */
  readonly emphasised: boolean
  /** What stands in the head of a column that does not sort; left out, the title sorts. */
  readonly head?: ReactNode
  /** `reachable` where the row is the one in the Tab order: then a control in the cell is too. */
  readonly cell: (row: number, reachable: boolean) => ReactNode
}

interface DataTableProps {
  /** Says what the rows are, from which source. */
  readonly caption: ReactNode
  /** The first column names the row; its cell becomes the row's button. */
  readonly columns: readonly TableColumn[]
  /** Row numbers in the order shown. */
  readonly rows: readonly number[]
  readonly sort: TableSort
  readonly onSort: (columnId: string) => void
  readonly selected: number | null
  readonly onSelect: (row: number) => void
  readonly onHover: (row: number | null) => void
}

/**
 * A plain table whose rows can be chosen. Headers sort; one row's button is in the Tab order and
 * arrow keys, Home and End move between rows; above a thousand rows only those in view are drawn.
 */
export function DataTable(props: DataTableProps) {
  const { caption, columns, rows, sort, onSort, selected, onSelect, onHover } = props
  const scroller = useRef<HTMLDivElement>(null)
  const captionId = useId()
  const { range, rowPx, onScroll } = useTableWindow(scroller, rows.length)
  const focus = useRowFocus({ scroller, rows, rowPx, selected })
  const long = rows.length > ALL_ROWS_UP_TO
  const drawn = rows.slice(range.first, range.end)
  const reachable =
    focus.reachable !== null && drawn.includes(focus.reachable) ? focus.reachable : drawn[0]
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it takes the keys that bubble from the buttons of its rows
    <div
      ref={scroller}
      className={styles.scroller}
      role="region"
      aria-labelledby={captionId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached and scrolled without a mouse
      tabIndex={0}
      onScroll={onScroll}
      onKeyDown={focus.onKeyDown}
    >
      <table className={styles.table} aria-rowcount={long ? rows.length + 1 : undefined}>
        <caption id={captionId} className={styles.caption}>
          <div className={styles.captionWords}>{caption}</div>
        </caption>
        <thead>
          <tr aria-rowindex={long ? 1 : undefined}>
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody
          onPointerLeave={() => {
            onHover(null)
          }}
        >
          <Spacer heightPx={range.abovePx} />
          {drawn.map((row, offset) => (
            <Row
              key={row}
              row={row}
              index={long ? range.first + offset + 2 : null}
              columns={columns}
              selected={row === selected}
              reachable={row === reachable}
              onSelect={onSelect}
              onHover={onHover}
            />
          ))}
          <Spacer heightPx={range.belowPx} />
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: number
  /** Place in the whole table, counted from 1; null where all rows are drawn. */
  readonly index: number | null
  readonly columns: readonly TableColumn[]
  readonly selected: boolean
  readonly reachable: boolean
  readonly onSelect: (row: number) => void
  readonly onHover: (row: number | null) => void
}

const Row = memo(function Row(props: RowProps) {
  const { row, index, columns, selected, reachable, onSelect, onHover } = props
  const [first, ...others] = columns
  return (
    <tr
      className={classNames(styles.row, selected && styles.selected)}
      aria-rowindex={index ?? undefined}
      data-row={row}
      onPointerEnter={() => {
        onHover(row)
      }}
    >
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.choose}
          aria-pressed={selected}
          tabIndex={reachable ? 0 : -1}
          onClick={() => {
            onSelect(row)
          }}
        >
          {first?.cell(row, reachable)}
        </button>
      </th>
      {others.map((column) => (
        <td
          key={column.id}
          className={classNames(
            styles.cell,
            column.numeric && styles.numeric,
            column.emphasised && styles.emphasised,
          )}
        >
          {column.cell(row, reachable)}
        </td>
      ))}
    </tr>
  )
})

function Spacer({ heightPx }: { readonly heightPx: number }) {
  if (heightPx === 0) return null
  return (
    <tr aria-hidden="true">
      <td className={styles.spacer} style={{ height: heightPx }} />
    </tr>
  )
}
