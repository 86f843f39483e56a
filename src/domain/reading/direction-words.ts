import type { Area } from '../area.ts'
import { bearingDegrees, compassWords } from '../bearing.ts'
import { type RowOfLevel, wardName } from '../row-words.ts'
import { pointOf } from './row-points.ts'

/** Where a neighbour lies: "to the north-east"; in another ward, "to the north-east, in Oscott ward". */
export function directionWords(area: Area, from: RowOfLevel, to: RowOfLevel): string {
  const bearing = bearingDegrees(pointOf(area, from), pointOf(area, to))
  const where = `to the ${compassWords(bearing)}`
  const wardOf = ({ level, row }: RowOfLevel) =>
    level === 'ward' ? undefined : area.neighbourhoods.wardRows[row]
  const ward = wardOf(to)
  return ward === undefined || ward === wardOf(from)
    ? where
    : `${where}, in ${wardName(area, ward)}`
}
