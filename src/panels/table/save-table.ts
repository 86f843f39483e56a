import { classWords } from '../../domain/class-words.ts'
import { filterWords } from '../../domain/filter-rows.ts'
import { levelWords } from '../../domain/words.ts'
import { writeTableCsv } from '../../formats/export/table-csv.ts'
import { announce } from '../../state/announcement.ts'
import { useTable } from '../../state/table.ts'
import type { Current } from '../current.ts'
import { downloadFile } from '../download-file.ts'

interface SaveTable {
  readonly current: Current
  /** In the order shown. */
  readonly rows: readonly number[]
  /** Ids of the columns shown. */
  readonly columns: readonly string[]
}

/** Saves what the table shows, with the sources of its figures. */
export function saveTable({ current, rows, columns }: SaveTable): void {
  const { area, classification, indicator, indicators, view } = current
  const name = `${area.manifest.id}-${levelWords(view.level)}-${indicator.id}.csv`
  const text = writeTableCsv({
    area,
    level: view.level,
    rows,
    columns,
    indicators,
    classification,
    filter: filterWords({
      area,
      filter: useTable.getState().filter,
      classWords: (at) => classWords(at, classification.classCount),
      indicatorTitle: indicator.title,
    }),
    address: window.location.href,
    date: new Date().toISOString().slice(0, 10),
  })
  downloadFile({ name, type: 'text/csv;charset=utf-8', text })
  announce(`${name} was saved: ${rows.length} ${levelWords(view.level, rows.length)}.`)
}
