import { useCallback, useMemo } from 'react'
import { formatNumber } from '../../domain/figure.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { levelWords, sentenceCase } from '../../domain/words.ts'
import { hoverRow } from '../../state/actions/hover-row.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { type Current, useCurrent } from '../current.ts'
import styles from './AreaTable.module.css'
import { checkColumn } from './check-column.tsx'
import { saveTable } from './save-table.ts'
import { TableTools } from './TableTools.tsx'
import { useShownRows, useTableColumns } from './use-table-view.ts'

/** The map as a table: the same classes and selection, and a sentence that says what it shows. */
export function AreaTable() {
  const current = useCurrent()
  const { area, selected, view } = current
  const { level } = view
  const { columns, choosable, sort, setSort } = useTableColumns(current)
  const rows = useShownRows(current, sort)
  const withChecks = useMemo(() => {
    const [name, ...others] = columns
    return name === undefined ? columns : [name, checkColumn({ area, level, rows }), ...others]
  }, [columns, area, level, rows])
  const onSelect = useCallback((row: number) => void selectRow(area, { level, row }), [area, level])
  const onHover = useCallback(
    (row: number | null) => void hoverRow(row === null ? null : { level, row }),
    [level],
  )
  return (
    <div className={styles.panel}>
      <TableHead current={current} />
      <TableTools
        shown={rows.length}
        columns={choosable}
        onSave={() => {
          saveTable({ current, rows, columns: columns.map(({ id }) => id) })
        }}
      />
      <div className={styles.table}>
        <DataTable
          caption={<TableCaption current={current} />}
          columns={withChecks}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected?.level === level ? selected.row : null}
          onSelect={onSelect}
          onHover={onHover}
        />
        {rows.length > 0 ? null : (
          <p className={styles.none}>No {level} fits this filter. “Show all” brings them back.</p>
        )}
      </div>
    </div>
  )
}

function TableHead({ current }: { readonly current: Current }) {
  const { area, classification, facts, indicator, table } = current
  const { countryName, title } = area.manifest
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>
        {sentenceCase(levelWords(table.level))} of {title}
      </h2>
      <p className={styles.sentence}>
        {mapSentence({
          table,
          indicator,
          facts,
          classification,
          areaTitle: title,
          countryName,
        })}
      </p>
    </header>
  )
}

function TableCaption({ current }: { readonly current: Current }) {
  const { area, facts, indicator, table } = current
  const { neighbourhoods, wards } = area.manifest
  const edition = table.level === 'ward' ? wards.edition : neighbourhoods.edition
  return (
    <>
      {formatNumber(table.size)} {levelWords(table.level, table.size)} ({edition}).{' '}
      {indicator.title}: {facts.edition}, {indicator.source}.
      {table.level === 'ward'
        ? ' Ward figures are those of the neighbourhoods that fit best, weighted.'
        : " A neighbourhood's ward is the one that fits best."}{' '}
      <VisuallyHidden>
        The name of a row selects it; arrow keys move between names, Tab goes to its box. Headers
        sort.
      </VisuallyHidden>
    </>
  )
}
