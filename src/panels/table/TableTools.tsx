import { Columns3, Download, ListFilter, X } from 'lucide-react'
import { formatNumber } from '../../domain/figure.ts'
import { partsSet } from '../../domain/table-filter.ts'
import { levelWords } from '../../domain/words.ts'
import { filterTable } from '../../state/actions/table/filter-table.ts'
import { toggleColumn } from '../../state/actions/table/toggle-column.ts'
import { useTable } from '../../state/table.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckRow } from '../../ui/CheckRow.tsx'
import type { TableColumn } from '../../ui/DataTable.tsx'
import { PopoverButton } from '../../ui/PopoverButton.tsx'
import { useCurrent } from '../current.ts'
import { FilterForm } from './FilterForm.tsx'
import styles from './TableTools.module.css'
import { TickedRows } from './TickedRows.tsx'

interface TableToolsProps {
  /** How many rows are shown. */
  readonly shown: number
  /** Columns that can be taken away, hidden ones included. */
  readonly columns: readonly TableColumn[]
  readonly onSave: () => void
}

/** What is shown of the table, and the way to take it along. */
export function TableTools({ shown, columns, onSave }: TableToolsProps) {
  const { table } = useCurrent()
  const filter = useTable((state) => state.filter)
  const parts = partsSet(filter)
  const isFiltered = parts > 0 || filter.text.trim() !== ''
  return (
    <div className={styles.tools} role="group" aria-label="What the table shows">
      <input
        type="search"
        className={styles.text}
        aria-label="Show rows with this name, ward or code"
        placeholder="Name, ward or code"
        value={filter.text}
        onChange={({ currentTarget: { value } }) => {
          filterTable({ text: value })
        }}
      />
      <PopoverButton
        face={
          <>
            <ListFilter size={18} aria-hidden="true" />
            Filter{parts === 0 ? '' : ` (${String(parts)})`}
          </>
        }
        buttonLabel={null}
        title="Which rows are shown"
        kind="plain"
        placement="bottom start"
      >
        {(close) => <FilterForm onDone={close} />}
      </PopoverButton>
      <ColumnChoice columns={columns} />
      <Button onClick={onSave}>
        <Download size={18} aria-hidden="true" />
        Save as CSV
      </Button>
      <TickedRows />
      {isFiltered ? (
        <p className={styles.count} role="status">
          {formatNumber(shown)} of {formatNumber(table.size)} {levelWords(table.level)}{' '}
          <Button
            kind="quiet"
            onClick={() => {
              filterTable()
            }}
          >
            <X size={18} aria-hidden="true" />
            Show all
          </Button>
        </p>
      ) : null}
    </div>
  )
}

function ColumnChoice({ columns }: Pick<TableToolsProps, 'columns'>) {
  const hidden = useTable((state) => state.hiddenColumns)
  return (
    <PopoverButton
      face={
        <>
          <Columns3 size={18} aria-hidden="true" />
          Columns
        </>
      }
      buttonLabel={null}
      title="Which columns are shown"
      kind="plain"
      placement="bottom start"
    >
      {() => (
        <div className={styles.columns}>
          {columns.map(({ id, title }) => (
            <CheckRow
              key={id}
              checked={!hidden.includes(id)}
              onChange={() => {
                toggleColumn(id)
              }}
              symbol={null}
              label={title}
              figure={null}
            />
          ))}
        </div>
      )}
    </PopoverButton>
  )
}
