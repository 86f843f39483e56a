import type { FigureStyle } from './figure.ts'
import type { ComparativeWords } from './standing.ts'

/**
 * What this room needs to know of an indicator. Every entry of the catalogue is one; the catalogue
 * itself is not imported here, because it builds on this room.
 */
export interface IndicatorWords extends FigureStyle, ComparativeWords {
  readonly id: string
  readonly title: string
  readonly shortTitle: string
  readonly role: 'indicator' | 'outcome' | 'further'
}
