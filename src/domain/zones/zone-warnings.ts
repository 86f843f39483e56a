import { distanceWords } from '../distance.ts'
import { levelWords, listWords } from '../words.ts'
import type { StripEntry } from './career-strip.ts'
import { titleInSentence } from './zone-change.ts'
import { missingWords, type ZoneFigure } from './zone-figure.ts'

interface WarnedLine {
  readonly id: string
  readonly one: string
}

export interface ZoneWarningsOptions {
  readonly figures: readonly ZoneFigure[]
  readonly strip: readonly StripEntry[]
  readonly lines: readonly WarnedLine[]
  readonly indicators: readonly { readonly id: string; readonly shortTitle: string }[]
  /** Names of neighbourhoods by row. */
  readonly names: readonly string[]
}

/** So many neighbourhoods are named; of more, only how many there are. */
const NAMED = 3

/** What to look at twice before a line is settled: sentences, the most telling first. */
export function zoneWarnings(options: ZoneWarningsOptions): string[] {
  return [...outlyingWords(options), ...gapWords(options), ...missingSentences(options)]
}

function outlyingWords({ figures, indicators, names }: ZoneWarningsOptions): string[] {
  return figures.flatMap(({ indicator, outlying }) => {
    const title = indicators.find(({ id }) => id === indicator)?.shortTitle
    if (title === undefined || outlying.length === 0) return []
    const count = outlying.length
    const named = listWords(outlying.slice(0, NAMED).map((row) => names[row]!))
    const who =
      count <= NAMED
        ? `${named} ${count === 1 ? 'differs' : 'differ'}`
        : `${count} ${levelWords('neighbourhood', count)} differ`
    return [`${who} sharply from the rest of the zone on ${titleInSentence(title)}.`]
  })
}

function gapWords({ strip, lines }: ZoneWarningsOptions): string[] {
  return strip.flatMap(({ line, gap, nearest, sixthFormUnknown }) => {
    const one = lines.find(({ id }) => id === line)?.one
    if (!gap || one === undefined) return []
    const unknown =
      sixthFormUnknown > 0
        ? ` Of ${sixthFormUnknown} ${sixthFormUnknown === 1 ? 'school' : 'schools'} inside, the sixth form is not known.`
        : ''
    if (nearest === null) return [`No ${one} inside, and none known nearby.${unknown}`]
    const words = `${nearest.name}, ${distanceWords(nearest.distanceM)} outside`
    return [`No ${one} inside. The nearest is ${words}.${unknown}`]
  })
}

function missingSentences({ figures, indicators }: ZoneWarningsOptions): string[] {
  return figures.flatMap((figure) => {
    const title = indicators.find(({ id }) => id === figure.indicator)?.shortTitle
    const words = missingWords(figure)
    return title === undefined || words.length === 0 ? [] : [`${title}: ${listWords(words)}.`]
  })
}
