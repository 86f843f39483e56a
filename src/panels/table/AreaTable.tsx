import { useCallback, useMemo, useState } from 'react'
import { formatNumber } from '../../domain/figure.ts'
import { mapSentence } from '../../domain/map-sentence.ts'
import { tableRows } from '../../domain/table-rows.ts'
import { levelWords, sentenceCase } from '../../domain/words.ts'
import { hoverRow } from '../../state/actions/hover-row.ts'
import { selectRow } from '../../state/actions/select-row.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { TableSort } from '../../ui/SortHeader.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { type Current, useCurrent } from '../current.ts'
import styles from './AreaTable.module.css'
import { areaColumns, startsDescending } from './area-columns.tsx'
import { domainSort } from './domain-sort.ts'

/** The map as a table: the same rows, classes and selection, and a sentence that says what it shows. */
export function AreaTable() {
  const current = useCurrent()
  const { area, classification, indicator, indicators, palette, selected, table, view } = current
  const { level } = view
  const [sort, setSort] = useTableSort(current)
  const rows = useMemo(
    () => tableRows(area, level, domainSort(sort, indicator)),
    [area, level, sort, indicator],
  )
  // Not by `current` as a whole: a selection changes it, and every row would be drawn anew.
  const columns = useMemo(
    () => areaColumns({ area, classification, indicator, indicators, palette, table }),
    [area, classification, indicator, indicators, palette, table],
  )
  const onSelect = useCallback((row: number) => void selectRow(area, { level, row }), [area, level])
  const onHover = useCallback(
    (row: number | null) => void hoverRow(row === null ? null : { level, row }),
    [level],
  )
  return (
    <div className={styles.panel}>
      <TableHead current={current} />
      <div className={styles.table}>
        <DataTable
          caption={<TableCaption current={current} />}
          columns={columns}
          rows={rows}
          sort={sort}
          onSort={setSort}
          selected={selected?.level === level ? selected.row : null}
          onSelect={onSelect}
          onHover={onHover}
        />
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
        The name of a row selects it; arrow keys move between names. Headers sort.
      </VisuallyHidden>
    </>
  )
}

/** The reader's order, or else the most disadvantaged of the mapped indicator first. */
function useTableSort({ indicator, indicators }: Current) {
  const [chosen, setChosen] = useState<TableSort | null>(null)
  const byMap = { column: indicator.id, descending: indicator.direction === 'higher-is-worse' }
  const sort = useMemo(
    () => chosen ?? { column: byMap.column, descending: byMap.descending },
    [chosen, byMap.column, byMap.descending],
  )
  const sortBy = (column: string) => {
    const descending =
      sort.column === column ? !sort.descending : startsDescending(column, indicators)
    setChosen({ column, descending })
  }
  return [sort, sortBy] as const
}
