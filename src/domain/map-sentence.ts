import { type IndicatorFacts, type LevelTable, STATE } from './area.ts'
import type { Classification } from './classification.ts'
import { directionWords, formatFigure, formatNumber, stateWords } from './figure.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { levelWords, listWords, possessive, sentenceCase } from './words.ts'

export interface MapSentenceOptions {
  readonly table: LevelTable
  readonly indicator: IndicatorWords
  readonly facts: IndicatorFacts
  readonly classification: Classification
  readonly areaTitle: string
  readonly countryName: string
}

/**
 * What the map shows, for those who do not see it: indicator, level, area, highest, lowest, the
 * average beside the country's, what darker means, and how many rows have no figure and why.
 */
export function mapSentence(options: MapSentenceOptions): string {
  const { table, indicator, areaTitle } = options
  const shown = `${indicator.title} in the ${rowCount(table.size, table)} of ${areaTitle}.`
  return [shown, extremes(options), averages(options), direction(options), gaps(options)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function extremes({ table, indicator, classification }: MapSentenceOptions): string {
  if (classification.extent === null) return 'None of them has a figure.'
  const [lowest, highest] = classification.extent
  if (lowest === highest) return `All have the same figure, ${formatFigure(lowest, indicator)}.`
  const holders = (value: number) => {
    const rows = rowsWith(table, indicator.id, value)
    const name = table.names[rows[0] ?? -1] ?? ''
    const where = rows.length === 1 ? name : rowCount(rows.length, table)
    return `${where} (${formatFigure(value, indicator)})`
  }
  return `Highest in ${holders(highest)}, lowest in ${holders(lowest)}.`
}

function rowsWith(table: LevelTable, id: string, value: number): number[] {
  const rows: number[] = []
  table.indicators.get(id)?.values.forEach((other, row) => {
    if (other === value) rows.push(row)
  })
  return rows
}

function averages({ indicator, facts, areaTitle, countryName }: MapSentenceOptions): string {
  if (facts.areaMean === null) return ''
  const mean = `${sentenceCase(possessive(areaTitle))} average is ${formatFigure(facts.areaMean, indicator)}`
  return facts.national === null
    ? `${mean}.`
    : `${mean}, ${possessive(countryName)} ${formatFigure(facts.national.weightedMean, indicator)}.`
}

function direction({ indicator, classification }: MapSentenceOptions): string {
  if (classification.extent === null) return ''
  const darker = indicator.direction === 'higher-is-worse' ? 'higher' : 'lower'
  return `${sentenceCase(directionWords(indicator.direction))}: the darker, the ${darker}.`
}

function gaps({ table, classification }: MapSentenceOptions): string {
  const states = classification.nothingCounts.flatMap((count, state) =>
    count === 0 || state === STATE.value ? [] : [{ count, words: stateWords(state) }],
  )
  const missing = states.reduce((sum, { count }) => sum + count, 0)
  if (missing === 0) return `Every ${table.level} has a figure.`
  const verb = missing === 1 ? 'has' : 'have'
  const reasons = states.map(({ count, words }) => `${formatNumber(count)} ${words}`)
  return `${sentenceCase(rowCount(missing, table))} ${verb} no figure: ${listWords(reasons)}.`
}

function rowCount(count: number, { level }: LevelTable): string {
  return `${formatNumber(count)} ${levelWords(level, count)}`
}
