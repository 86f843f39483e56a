import { formatNumber } from '../figure.ts'
import { levelWords, listWords } from '../words.ts'
import type { Suggestion } from './suggest-zones.ts'

interface SuggestionWordsOptions {
  /** All that were found, this one among them. */
  readonly all: readonly Suggestion[]
  /** Names of the wards most of its residents live in, most first. */
  readonly wards: readonly string[]
  /** Titles of stages by id. */
  readonly stageTitles: ReadonlyMap<string, string>
}

/** Why a candidate was suggested, in a sentence or two. */
export function suggestionWords(one: Suggestion, options: SuggestionWordsOptions): string {
  const { all, wards, stageTitles } = options
  const count = one.rows.length
  const where = wards.length === 0 ? '' : ` in ${listWords(wards.slice(0, 2))}`
  const best = [
    one.need === Math.max(...all.map(({ need }) => need)) ? 'the most need' : null,
    one.compactness === Math.max(...all.map(({ compactness }) => compactness))
      ? 'the most compact shape'
      : null,
  ].filter((words) => words !== null)
  const ofAll = all.length > 1 && best.length > 0 ? `: ${listWords(best)} of the ${all.length}` : ''
  const missing = one.missing.map((id) => stageTitles.get(id) ?? id)
  const lacks = missing.length === 0 ? '' : ` No ${listWords(missing)} could be reached.`
  return (
    `${count} ${levelWords('neighbourhood', count)}${where} with ${formatNumber(one.residents)} residents${ofAll}. ` +
    `Its average resident’s neighbourhood has more need than ${formatNumber(one.need)} of 100; ` +
    `its shape fills ${formatNumber(100 * one.compactness)} % of a circle with as long an outline.${lacks}`
  )
}
