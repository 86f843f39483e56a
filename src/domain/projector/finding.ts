import { type Area, type IndicatorFacts, type LevelTable, STATE } from '../area.ts'
import type { Classification } from '../classification.ts'
import { formatFigure, stateWords } from '../figure.ts'
import type { IndicatorWords } from '../indicator-words.ts'
import { tableOf, wardName } from '../row-words.ts'
import { areaStanding, standingSentence } from '../standing.ts'
import { levelWords, sentenceCase } from '../words.ts'

export interface FindingOptions {
  readonly area: Area
  readonly table: LevelTable
  readonly indicator: IndicatorWords
  readonly facts: IndicatorFacts
  readonly classification: Classification
  /** Row of the ward in the spotlight; null = the whole area. */
  readonly spotlight: number | null
}

/** What stands in large type beside the map: place, finding, date of the figures. No full stops. */
export interface Finding {
  /** "Birmingham", "Shard End ward, Birmingham". */
  readonly place: string
  /** "Deprivation (IMD score), 2025". */
  readonly subject: string
  /** "More deprived than England: 38.2 against 21.8". */
  readonly headline: string
  /** Sentences that go on from there; may be empty. */
  readonly detail: readonly string[]
}

/**
 * What a map says, for a room that reads it from afar: the area held against the country, or the
 * ward in the spotlight against its area, by the averages shown everywhere else; then how its
 * neighbourhoods differ. Two averages that are written alike are "the same", whatever digits follow.
 */
export function finding(options: FindingOptions): Finding {
  const { area, indicator, facts, spotlight } = options
  const { title } = area.manifest
  const subject = `${indicator.title}, ${facts.edition}`
  return spotlight === null
    ? { place: title, subject, ...ofArea(options) }
    : {
        place: `${wardName(area, spotlight)}, ${title}`,
        subject,
        ...ofWard(options, spotlight),
      }
}

type Said = Pick<Finding, 'headline' | 'detail'>

function ofArea({ area, table, indicator, facts, classification }: FindingOptions): Said {
  const { countryName } = area.manifest
  const { areaMean, national } = facts
  const range = rangeOf(classification.extent, indicator)
  const rows = sentenceCase(levelWords(table.level))
  const spread = range === null ? [] : [`${rows} run ${range}.`]
  if (areaMean === null && range !== null) return { headline: `${rows} run ${range}`, detail: [] }
  if (areaMean === null) return { headline: 'No figure of this indicator here', detail: [] }
  if (national === null) {
    const average = `${formatFigure(areaMean, indicator)} on average`
    return { headline: average, detail: spread }
  }
  const headline = against(areaMean, national.weightedMean, { indicator, of: countryName })
  return { headline, detail: spread }
}

function ofWard(options: FindingOptions, ward: number): Said {
  const { area, indicator } = options
  const column = tableOf(area, 'ward').indicators.get(indicator.id)
  const value = column?.values[ward] ?? Number.NaN
  if (Number.isNaN(value)) {
    const words = stateWords(column?.states[ward] ?? STATE.notCollected)
    return { headline: `No figure: ${words}`, detail: [] }
  }
  const { title } = area.manifest
  const mean = options.facts.areaMean
  const headline =
    mean === null
      ? `${formatFigure(value, indicator)} on average`
      : against(value, mean, { indicator, of: title })
  return { headline, detail: [...spreadWithin(options, ward), ...standing(options, ward)] }
}

/** "More deprived than England: 38.2 against 21.8". */
function against(
  value: number,
  other: number,
  { indicator, of }: { indicator: IndicatorWords; of: string },
): string {
  const [figure, otherFigure] = [formatFigure(value, indicator), formatFigure(other, indicator)]
  if (figure === otherFigure) return `The same as ${of}: ${figure}`
  const than = value > other ? indicator.moreWords : indicator.lessWords
  return `${than} ${of}: ${figure} against ${otherFigure}`
}

function spreadWithin({ area, indicator }: FindingOptions, ward: number): string[] {
  const { wardRows, indicators } = area.neighbourhoods
  const values = indicators.get(indicator.id)?.values
  const own = values?.filter((value, row) => wardRows[row] === ward && !Number.isNaN(value)) ?? []
  if (own.length < 2) return []
  const range = rangeOf([Math.min(...own), Math.max(...own)], indicator)
  return range === null ? [] : [`Its ${own.length} neighbourhoods run ${range}.`]
}

function standing({ area, indicator }: FindingOptions, ward: number): string[] {
  const values = area.wards.indicators.get(indicator.id)?.values ?? []
  const percent = areaStanding(values, ward, indicator.direction)
  // "More deprived than 0 %" would be heard as the opposite of what it says.
  if (percent === null || percent === 0) return []
  const of = area.manifest.title
  return [`${standingSentence({ percent, words: indicator, level: 'ward', of })}.`]
}

function rangeOf(extent: Classification['extent'], indicator: IndicatorWords): string | null {
  if (extent === null || extent[0] === extent[1]) return null
  return `from ${formatFigure(extent[0], indicator)} to ${formatFigure(extent[1], indicator)}`
}

/** "Darker = more deprived", "Darker = lower": what the colours say, in the indicator's own words. */
export function darknessInWords({ direction, moreWords, lessWords }: IndicatorWords): string {
  const than = direction === 'higher-is-worse' ? moreWords : lessWords
  return `Darker = ${than.replace(/ than$/, '').toLowerCase()}`
}
