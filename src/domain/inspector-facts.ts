import { type Area, type Level, STATE } from './area.ts'
import { type Children, childrenOf } from './children.ts'
import { figureWords } from './figure.ts'
import type { IndicatorWords } from './indicator-words.ts'
import { neighbourhoodsOf } from './neighbourhoods-of.ts'
import { areaStanding, countryStanding, standingSentence } from './standing.ts'
import { type TouchingRow, touchingRows } from './touching.ts'
import { unlikeWard, unlikeWardWords } from './unlike-ward.ts'
import { factsOf, worseThanCountry, worseThanWords } from './worse-than-country.ts'

/** One indicator of the row, as a strip shows it. */
export interface InspectorStrip<T> {
  readonly indicator: T
  /** NaN where there is none. */
  readonly value: number
  readonly state: number
  /** "53.1", "12.3 %" or why there is none. */
  readonly figure: string
  /** "Higher than 88 % of England's neighbourhoods"; null without a value or the country. */
  readonly countryStanding: string | null
  /** "More deprived than 72 % of Birmingham's neighbourhoods"; null without a value. */
  readonly areaStanding: string | null
  readonly countryMean: number | null
  readonly areaMean: number | null
}

export interface InspectorFacts<T> {
  readonly level: Level
  readonly row: number
  readonly code: string
  readonly name: string
  readonly residents: number
  readonly children: Children | null
  readonly surfaceKm2: number
  /** Best-fit ward of a neighbourhood; null for a ward. */
  readonly ward: { readonly row: number; readonly name: string } | null
  /** "4 of 5 worse than England"; null where nothing could be compared. */
  readonly worseWords: string | null
  /** "unlike its ward on housing barriers"; null where it is like it, and for wards. */
  readonly unlikeWardWords: string | null
  readonly strips: readonly InspectorStrip<T>[]
  /** Its neighbours of the same level, longest shared border first. */
  readonly touching: readonly TouchingRow[]
  /** Best-fit neighbourhoods of a ward; empty for a neighbourhood. */
  readonly neighbourhoodRows: readonly number[]
}

export interface InspectorFactsOptions<T> {
  readonly area: Area
  readonly level: Level
  readonly row: number
  /** The five that are counted in "4 of 5 worse than England". */
  readonly main: readonly T[]
  /** All that get a strip, in order. */
  readonly shown: readonly T[]
}

/** What an inspector says of a neighbourhood or ward. */
export function inspectorFacts<T extends IndicatorWords>(
  options: InspectorFactsOptions<T>,
): InspectorFacts<T> {
  const { area, level, row, main, shown } = options
  const table = level === 'ward' ? area.wards : area.neighbourhoods
  const { countryName, title, ageBands } = area.manifest
  const worse = worseThanCountry({ area, table, row, indicators: main })
  const unlike = level === 'ward' ? [] : unlikeWard(area, row, main)
  return {
    level,
    row,
    code: table.codes[row] ?? '',
    name: table.names[row] ?? '',
    residents: table.residents[row] ?? 0,
    children: childrenOf(table, row, ageBands),
    surfaceKm2: table.surfaceKm2[row] ?? 0,
    ward: level === 'ward' ? null : wardOf(area, row),
    worseWords: worseThanWords(worse, countryName, title),
    unlikeWardWords: unlikeWardWords(unlike),
    strips: shown.map((indicator) => stripOf(options, indicator)),
    touching: touchingRows(area, { level, row }),
    neighbourhoodRows: level === 'ward' ? neighbourhoodsOf(area, { level, row }) : [],
  }
}

function wardOf(area: Area, row: number): { row: number; name: string } | null {
  const ward = area.neighbourhoods.wardRows[row]
  const name = ward === undefined ? undefined : area.wards.names[ward]
  return ward === undefined || name === undefined ? null : { row: ward, name }
}

function stripOf<T extends IndicatorWords>(
  { area, level, row }: InspectorFactsOptions<T>,
  indicator: T,
): InspectorStrip<T> {
  const table = level === 'ward' ? area.wards : area.neighbourhoods
  const column = table.indicators.get(indicator.id)
  const facts = factsOf(area, level, indicator.id)
  const value = column?.values[row] ?? Number.NaN
  const state = column?.states[row] ?? STATE.notCollected
  const sentence = (percent: number | null, of: string) =>
    percent === null ? null : standingSentence({ percent, words: indicator, level, of })
  const { countryName, title } = area.manifest
  const { direction } = indicator
  const quantiles = facts?.national?.quantiles ?? []
  return {
    indicator,
    value,
    state,
    figure: figureWords(value, state, indicator),
    countryStanding: sentence(countryStanding(quantiles, value, direction), countryName),
    areaStanding: sentence(areaStanding(column?.values ?? [], row, direction), title),
    countryMean: facts?.national?.weightedMean ?? null,
    areaMean: facts?.areaMean ?? null,
  }
}
