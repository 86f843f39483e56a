import type { Area } from './area.ts'
import type { Direction } from './classification.ts'
import { sortedColumn } from './sorted-column.ts'
import { standingApart } from './standing-apart.ts'
import { listWords } from './words.ts'
import { factsOf } from './worse-than-country.ts'

interface Directed {
  readonly id: string
  readonly direction: Direction
  readonly shortTitle: string
}

/**
 * The indicators on which a neighbourhood is unlike its ward: one of the two is worse than average
 * and the other is not, and at least 20 in 100 neighbourhoods lie between their figures.
 *
 * Average and neighbourhoods are the country's, or the area's where the country has no figures. The
 * ward's figure is the mean of its neighbourhoods, this one included. Nothing is said of indicators
 * for which either has no figure.
 */
export function unlikeWard<T extends Directed>(
  area: Area,
  row: number,
  indicators: readonly T[],
): T[] {
  const ward = area.neighbourhoods.wardRows[row] ?? -1
  return indicators.filter(({ id, direction }) => {
    const column = area.neighbourhoods.indicators.get(id)
    const value = column?.values[row] ?? Number.NaN
    const wardValue = area.wards.indicators.get(id)?.values[ward] ?? Number.NaN
    const facts = factsOf(area, 'neighbourhood', id)
    const mean = facts?.national?.weightedMean ?? facts?.areaMean ?? null
    if (column === undefined || mean === null || Number.isNaN(value) || Number.isNaN(wardValue))
      return false
    const sorted = facts?.national?.quantiles ?? sortedColumn(column.values)
    return standingApart({ whole: wardValue, mean, sorted, direction })(value)
  })
}

/** "unlike its ward on housing barriers and good health"; null where it is like it. */
export function unlikeWardWords(unlike: readonly { readonly shortTitle: string }[]): string | null {
  if (unlike.length === 0) return null
  const titles = unlike.map(({ shortTitle }) => lowerFirst(shortTitle))
  return `unlike its ward on ${listWords(titles)}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
