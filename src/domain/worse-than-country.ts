import type { Area, IndicatorFacts, Level, LevelTable } from './area.ts'
import type { Direction } from './classification.ts'

interface Directed {
  readonly id: string
  readonly direction: Direction
}

export interface WorseThan {
  /** What the figures are held against: the country's average, or the area's where none has one. */
  readonly reference: 'country' | 'area'
  /** Indicators on which this row is worse. */
  readonly worse: readonly string[]
  /** Indicators that could be compared at all: this row has a figure and the reference an average. */
  readonly compared: readonly string[]
}

/** True where `value` lies strictly on the disadvantaged side of `reference`. */
export function isWorse(value: number, reference: number, direction: Direction): boolean {
  return direction === 'higher-is-worse' ? value > reference : value < reference
}

/** What the manifest says of an indicator at a level, or undefined. */
export function factsOf(area: Area, level: Level, id: string): IndicatorFacts | undefined {
  return area.manifest.indicators.find((facts) => facts.id === id && facts.level === level)
}

export interface WorseThanOptions {
  readonly area: Area
  readonly table: LevelTable
  readonly row: number
  readonly indicators: readonly Directed[]
}

/**
 * On which indicators a row is worse than the average of the country (the weighted mean, as shown
 * beside every indicator). Equal to the average is not worse. Where the country has no average for
 * any of them, the area's averages take its place; the two are never mixed in one count.
 */
export function worseThanCountry({ area, table, row, indicators }: WorseThanOptions): WorseThan {
  const facts = indicators.map(({ id }) => factsOf(area, table.level, id))
  const reference = facts.some((entry) => entry?.national) ? 'country' : 'area'
  const compared: string[] = []
  const worse: string[] = []
  indicators.forEach(({ id, direction }, i) => {
    const entry = facts[i]
    const mean = reference === 'country' ? entry?.national?.weightedMean : entry?.areaMean
    const value = table.indicators.get(id)?.values[row] ?? Number.NaN
    if (mean === undefined || mean === null || Number.isNaN(value)) return
    compared.push(id)
    if (isWorse(value, mean, direction)) worse.push(id)
  })
  return { reference, worse, compared }
}

/** "4 of 5 worse than England"; null where nothing could be compared. */
export function worseThanWords(
  { reference, worse, compared }: WorseThan,
  countryName: string,
  areaTitle: string,
): string | null {
  if (compared.length === 0) return null
  const than = reference === 'country' ? countryName : areaTitle
  return `${worse.length} of ${compared.length} worse than ${than}`
}
