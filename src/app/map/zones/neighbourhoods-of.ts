import type { Area } from '../../../domain/area.ts'
import type { RowTarget } from '../../../state/draft.ts'

/** A neighbourhood itself; of a ward those that fit it best. */
export function neighbourhoodsOf({ neighbourhoods }: Area, { level, row }: RowTarget): number[] {
  if (level === 'neighbourhood') return [row]
  const rows: number[] = []
  neighbourhoods.wardRows.forEach((ward, each) => {
    if (ward === row) rows.push(each)
  })
  return rows
}
