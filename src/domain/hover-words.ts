import { type Area, type IndicatorFacts, STATE } from './area.ts'
import { classLimits } from './class-limits.ts'
import { type Classification, NOTHING_CLASS } from './classification.ts'
import { figureWords } from './figure.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { type RowOfLevel, rowClassWords, rowTitle, tableOf } from './row-words.ts'
import { areaStanding, countryStanding, standingSentence } from './standing.ts'
import { stateExplanation } from './state-explanation.ts'

export interface HoverWordsOptions {
  readonly area: Area
  readonly target: RowOfLevel
  /** What the map shows; null where it shows no figures. */
  readonly classification: Classification | null
  readonly indicator: IndicatorWords & { readonly denominatorWords: string }
  readonly facts: IndicatorFacts
}

/**
 * What is said of a neighbourhood or ward that is pointed at: its name; its figure with whom it
 * speaks for and its class; where it stands in the country (in the area, where the country has no
 * figures of that level) with the edition. Without a figure the name, and why there is none.
 */
export function hoverWords(options: HoverWordsOptions): readonly string[] {
  const { area, target, classification, indicator } = options
  const title = rowTitle(area, target)
  if (classification === null || target.level !== classification.level) return [title]
  const column = tableOf(area, target.level).indicators.get(classification.indicator)
  const value = column?.values[target.row] ?? Number.NaN
  const state = column?.states[target.row] ?? STATE.notCollected
  if (Number.isNaN(value)) return [title, stateExplanation(state, target.level)]
  const people = indicator.unit === 'percent' ? ` ${indicator.denominatorWords}` : ''
  const figure = `${figureWords(value, state, indicator)}${people}`
  return [
    title,
    `${figure} · ${classSentence(classification, target.row)}`,
    standing(options, value),
  ]
}

/** "middle of five"; of standard deviations also how far from the mean. */
function classSentence(classification: Classification, row: number): string {
  const words = rowClassWords(classification, row) ?? ''
  const entry = classification.classByRow[row] ?? NOTHING_CLASS
  const limits = classLimits(classification).find(({ classIndex }) => classIndex === entry)
  const deviation = limits?.deviation ?? null
  return deviation === null ? words : `${words}, ${deviation}`
}

function standing(options: HoverWordsOptions, value: number): string {
  const { area, target, indicator, facts } = options
  const { countryName, title } = area.manifest
  const { direction } = indicator
  const values = tableOf(area, target.level).indicators.get(indicator.id)?.values ?? []
  const inCountry = countryStanding(facts.national?.quantiles ?? [], value, direction)
  const percent = inCountry ?? areaStanding(values, target.row, direction)
  const of = inCountry === null ? title : countryName
  const words =
    percent === null ? '' : standingSentence({ percent, words: indicator, level: target.level, of })
  return `${words} (${facts.edition})`
}
