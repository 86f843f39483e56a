import { type Area, type LevelTable, STATE } from './area.ts'
import { type Classification, NOTHING_CLASS } from './classification.ts'
import { classWords } from './class-words.ts'
import { type FigureStyle, figureWords } from './figure.ts'

/** A row of one level. */
export interface RowOfLevel {
  readonly level: 'neighbourhood' | 'ward'
  readonly row: number
}

/** The table a row points into. */
export function tableOf(area: Area, level: RowOfLevel['level']): LevelTable {
  return level === 'ward' ? area.wards : area.neighbourhoods
}

/** "Shard End ward"; a name that already says so is not doubled. */
export function wardName(area: Area, wardRow: number): string {
  const name = area.wards.names[wardRow] ?? ''
  return / ward$/i.test(name) ? name : `${name} ward`
}

/** "Birmingham 045E · Shard End ward", or "Shard End ward". */
export function rowTitle(area: Area, { level, row }: RowOfLevel): string {
  if (level === 'ward') return wardName(area, row)
  const name = area.neighbourhoods.names[row] ?? ''
  const ward = area.neighbourhoods.wardRows[row]
  return ward === undefined ? name : `${name} · ${wardName(area, ward)}`
}

/** "darkest of five"; null where the row shows nothing. */
export function rowClassWords(classification: Classification, row: number): string | null {
  const entry = classification.classByRow[row]
  if (entry === undefined || entry >= NOTHING_CLASS) return null
  return classWords(entry, classification.classCount)
}

export interface RowSentenceOptions {
  readonly area: Area
  readonly target: RowOfLevel
  /** What the map shows; null where it shows no figures. */
  readonly classification: Classification | null
  readonly style: FigureStyle
}

/**
 * The hover line: "Birmingham 045E · Shard End ward · 53.1 (darkest of five)", "… · not published".
 * A row of another level than the classification's has its name only.
 */
export function rowSentence({ area, target, classification, style }: RowSentenceOptions): string {
  const title = rowTitle(area, target)
  if (classification === null || target.level !== classification.level) return title
  const column = tableOf(area, target.level).indicators.get(classification.indicator)
  const value = column?.values[target.row] ?? Number.NaN
  const state = column?.states[target.row] ?? STATE.notCollected
  const inClass = rowClassWords(classification, target.row)
  const figure = figureWords(value, state, style)
  return inClass === null ? `${title} · ${figure}` : `${title} · ${figure} (${inClass})`
}
