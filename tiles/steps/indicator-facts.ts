import type { IndicatorFacts, National } from '../../src/domain/area.ts'
import { weightedMean } from '../../src/domain/weighted-mean.ts'
import type { AreaInput, IndicatorInput } from '../area-input.ts'
import { countMissing, type ExactColumn, ownColumn, wardColumn } from './indicator-columns.ts'
import { type CountryWards, nationalNeighbourhoods, nationalWards } from './national.ts'

/** The figures of all indicators at both levels, and what the manifest says of them. */
export interface IndicatorFigures {
  readonly neighbourhoods: ReadonlyMap<string, ExactColumn>
  readonly wards: ReadonlyMap<string, ExactColumn>
  /** Neighbourhood and ward of each indicator, in the order of the input. */
  readonly facts: readonly IndicatorFacts[]
  /** Indicators without a single value in the area. */
  readonly leftOut: readonly string[]
}

interface FigureRows {
  readonly codes: readonly string[]
  readonly wardRows: Uint32Array
  readonly wardCodes: readonly string[]
}

export function figureIndicators(input: AreaInput, rows: FigureRows): IndicatorFigures {
  const neighbourhoods = new Map<string, ExactColumn>()
  const wards = new Map<string, ExactColumn>()
  const facts: IndicatorFacts[] = []
  const leftOut: string[] = []
  for (const indicator of input.indicators) {
    const isByWard = indicator.level === 'ward'
    const column = ownColumn(indicator, isByWard ? rows.wardCodes : rows.codes)
    if (column.values.every(Number.isNaN)) {
      leftOut.push(indicator.id)
      continue
    }
    if (isByWard) {
      wards.set(indicator.id, column)
      facts.push(wardFacts(indicator, column))
      continue
    }
    const ward = wardColumn(column, rows.wardRows, rows.wardCodes.length)
    neighbourhoods.set(indicator.id, column)
    wards.set(indicator.id, ward)
    facts.push(...factsOf(input, indicator, { column, ward }))
  }
  return { neighbourhoods, wards, facts, leftOut }
}

/** A figure that exists by ward only has the mean of its wards, and no country to stand in. */
function wardFacts({ id, weight, edition }: IndicatorInput, column: ExactColumn): IndicatorFacts {
  const areaMean = weightedMean(column.values, column.denominators)
  const missing = countMissing(column.states)
  return { id, areaMean, weight, edition, level: 'ward', missing, national: null }
}

/** The area's mean is one figure: over neighbourhoods, whichever level is shown. */
function factsOf(
  input: AreaInput,
  indicator: IndicatorInput,
  { column, ward }: { readonly column: ExactColumn; readonly ward: ExactColumn },
): IndicatorFacts[] {
  const { id, weight, edition } = indicator
  const areaMean = weightedMean(column.values, column.denominators)
  const common = { id, areaMean, weight, edition }
  return [
    {
      ...common,
      level: 'neighbourhood',
      missing: countMissing(column.states),
      national: indicator.country && nationalNeighbourhoods(indicator.country),
    },
    {
      ...common,
      level: 'ward',
      missing: countMissing(ward.states),
      national: wardNational(input, indicator),
    },
  ]
}

function wardNational(input: AreaInput, { country }: IndicatorInput): National | null {
  const wards = countryWards(input)
  return country && wards && nationalWards(country, wards)
}

/** Without a lookup of the country's wards there is no national figure at ward level. */
function countryWards({ countryWards: wardOf, wardLookupEdition }: AreaInput): CountryWards | null {
  return wardOf && { wardOf, edition: wardLookupEdition ?? 'wards of the country' }
}
