import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './DataTable.module.css'
import { classNames } from './class-names.ts'

export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

interface SortHeaderProps {
  readonly column: {
    readonly id: string
    readonly title: string
    readonly note: string | null
    readonly numeric: boolean
    readonly emphasised: boolean
    readonly head?: ReactNode
  }
  readonly sort: TableSort
  readonly onSort: (columnId: string) => void
}

/** A column's head: pressing it sorts by the column, pressing it again turns the order. */
export function SortHeader({ column, sort, onSort }: SortHeaderProps) {
  if (column.head !== undefined) {
    return (
      <th scope="col" className={classNames(styles.head, styles.plainHead)}>
        {column.head}
      </th>
    )
  }
  const active = sort.column === column.id
  const Arrow = active ? (sort.descending ? ArrowDown : ArrowUp) : ArrowUpDown
  return (
    <th
      scope="col"
      className={classNames(
        styles.head,
        column.numeric && styles.numeric,
        column.emphasised && styles.emphasised,
      )}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          onSort(column.id)
        }}
      >
        <span className={styles.titleLine}>
          {column.title}{' '}
          <Arrow
            className={classNames(styles.arrow, active && styles.active)}
            size={14}
            aria-hidden="true"
          />
        </span>
        {column.note === null ? null : <span className={styles.note}>{column.note}</span>}
      </button>
    </th>
  )
}
