import type { Indicator } from '../../catalogue/indicator.ts'
import { STATE } from '../../domain/area.ts'
import { childrenOf } from '../../domain/children.ts'
import { figureWords, formatNumber } from '../../domain/figure.ts'
import { rowClassWords } from '../../domain/row-words.ts'
import { sentenceCase } from '../../domain/words.ts'
import type { TableColumn } from '../../ui/DataTable.tsx'
import type { Current } from '../current.ts'
import styles from './AreaTable.module.css'
import { CLASS_COLUMN } from './domain-sort.ts'

type Columned = Pick<
  Current,
  'area' | 'classification' | 'indicator' | 'indicators' | 'palette' | 'table'
>

/**
 * What the map shows first, so that a phone shows it without moving sideways: name, mapped figure,
 * class in words; then ward, residents, children and the other indicators.
 */
export function areaColumns(current: Columned): readonly TableColumn[] {
  const { area, indicator, indicators, table } = current
  const { names, residents } = table
  const plain = { note: null, numeric: false, emphasised: false }
  const name: TableColumn = {
    ...plain,
    id: 'name',
    title: sentenceCase(table.level),
    cell: (row) => names[row],
  }
  const ward: TableColumn = {
    ...plain,
    id: 'ward',
    title: 'Ward',
    cell: (row) => area.wards.names[area.neighbourhoods.wardRows[row] ?? -1],
  }
  const people: TableColumn = {
    ...plain,
    id: 'residents',
    title: 'Residents',
    numeric: true,
    cell: (row) => formatNumber(residents[row] ?? 0),
  }
  const young = childrenOf(table, 0, area.manifest.ageBands)
  const children: TableColumn[] =
    young === null
      ? []
      : [
          {
            ...plain,
            id: 'children',
            title: 'Children',
            note: `${young.from}–${young.to}`,
            numeric: true,
            cell: (row) =>
              formatNumber(childrenOf(table, row, area.manifest.ageBands)?.residents ?? 0),
          },
        ]
  return [
    name,
    figureColumn(indicator, current),
    classColumn(current),
    ...(table.level === 'neighbourhood' ? [ward] : []),
    people,
    ...children,
    ...indicators
      .filter((other) => other.id !== indicator.id)
      .map((other) => figureColumn(other, current)),
  ]
}

function figureColumn(indicator: Indicator, { table, indicator: mapped }: Columned): TableColumn {
  const column = table.indicators.get(indicator.id)
  return {
    id: indicator.id,
    title: indicator.shortTitle,
    note: indicator.unit === 'percent' ? indicator.denominatorWords : 'score',
    numeric: true,
    emphasised: indicator.id === mapped.id,
    cell: (row) => {
      const state = column?.states[row] ?? STATE.notCollected
      const words = figureWords(column?.values[row] ?? Number.NaN, state, indicator)
      return state === STATE.value ? words : <span className={styles.nothing}>{words}</span>
    },
  }
}

function classColumn({ classification, palette }: Columned): TableColumn {
  return {
    id: CLASS_COLUMN,
    title: 'Class on the map',
    note: null,
    numeric: false,
    emphasised: false,
    cell: (row) => {
      const words = rowClassWords(classification, row)
      if (words === null) return <span className={styles.nothing}>none</span>
      const colour = palette[classification.classByRow[row] ?? 0]
      return (
        <span className={styles.class}>
          <span className={styles.colour} style={{ background: colour }} />
          {words}
        </span>
      )
    },
  }
}

/** Figures begin with the highest, words with A. */
export function startsDescending(column: string, indicators: readonly Indicator[]): boolean {
  return (
    column === 'residents' ||
    column === 'children' ||
    column === CLASS_COLUMN ||
    indicators.some(({ id }) => id === column)
  )
}
