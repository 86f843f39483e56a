import type { CellInput, CountryColumn, IndicatorInput } from '../area-input.ts'
import type { AreaFigures } from './area-figures.ts'
import { neighbourhoodCode } from './codes.ts'
import type { Elsewhere } from './country.ts'
import { type Figures, MISSING } from './indicators.ts'
import { GENERATOR_EDITION } from './sources.ts'
import { type FigureId, INDICATOR_IDS, OUTCOME_IDS } from './targets.ts'

const WEIGHTS: Readonly<Record<FigureId, string>> = {
  imd: 'residents (made up)',
  'housing-barriers': 'residents (made up)',
  'good-health': 'residents (made up)',
  'unemployment-claimants': 'residents aged 16 to 64 (made up)',
  'no-qualifications': 'residents aged 16 and over (made up)',
  idaci: 'children aged 0 to 15 (made up)',
  'attainment-5': 'pupils (made up)',
  'attainment-11': 'pupils (made up)',
  'attainment-16': 'pupils (made up)',
}

function cellOf(figures: Figures, row: number): CellInput {
  const denominator = figures.denominators[row] as number
  const missing = figures.missing[row]
  if (missing === MISSING.suppressed) return { missing: 'suppressed', denominator }
  if (missing === MISSING.notCollected) return { missing: 'not-collected', denominator }
  return { value: figures.values[row] as number, denominator }
}

function joined(a: Float64Array, b: Float64Array): Float64Array {
  const whole = new Float64Array(a.length + b.length)
  whole.set(a)
  whole.set(b, a.length)
  return whole
}

function published({ values, missing }: Figures): Float64Array {
  return values.map((value, row) => (missing[row] === MISSING.none ? value : Number.NaN))
}

/** All indicators and outcomes of the area, each with its column of the whole made-up country. */
export function indicatorInputs(area: AreaFigures, elsewhere: Elsewhere): IndicatorInput[] {
  const own = area.bands.map((_, row) => neighbourhoodCode(row))
  const codes = [...own, ...elsewhere.codes]
  const edition = `made up, ${GENERATOR_EDITION}`
  return [...INDICATOR_IDS, ...OUTCOME_IDS].map((id): IndicatorInput => {
    const [here, there] = [area.figures[id], elsewhere.figures[id]]
    const country: CountryColumn = {
      codes,
      values: joined(published(here), published(there)),
      denominators: joined(here.denominators, there.denominators),
      edition,
      weight: WEIGHTS[id],
      method: 'Made-up rows whose average and spread match the figures of the source report.',
    }
    return {
      id,
      level: 'neighbourhood',
      edition,
      weight: WEIGHTS[id],
      cells: new Map(own.map((code, row) => [code, cellOf(here, row)])),
      sources: ['made-up-figures'],
      country,
    }
  })
}
