import type { Area } from './area.ts'
import type { RowOfLevel } from './row-words.ts'

/** Rows of the neighbourhoods that fit a ward best, ascending; of a neighbourhood itself. */
export function neighbourhoodsOf({ neighbourhoods }: Area, { level, row }: RowOfLevel): number[] {
  if (level === 'neighbourhood') return [row]
  const rows: number[] = []
  neighbourhoods.wardRows.forEach((ward, own) => {
    if (ward === row) rows.push(own)
  })
  return rows
}
