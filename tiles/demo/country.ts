import { countryWardCode, neighbourhoodCode } from './codes.ts'
import { countBelow } from './distribution.ts'
import { type Factors, factorsOfCountry } from './factors.ts'
import { type Figures, indicatorFigures, type People, scoresOf } from './indicators.ts'
import { outcomeFigures } from './outcomes.ts'
import { drawBands } from './people.ts'
import { createRandom } from './prng.ts'
import { drawResidents } from './residents.ts'
import { COUNTRY, type FigureId } from './targets.ts'

/** Neighbourhoods of the made-up country, the area's own included. */
const COUNTRY_ROWS = 33_000

/** Rows of the country outside the area: figures only, no ground. */
export interface Elsewhere {
  readonly codes: readonly string[]
  readonly wardCodes: readonly string[]
  readonly figures: Readonly<Record<FigureId, Figures>>
}

/** Neighbourhoods to a made-up ward elsewhere. */
const WARD_ROWS = 5

export function peopleOf(
  residents: ArrayLike<number>,
  factors: Factors,
  options: { readonly seed: number; readonly stream: string },
) {
  const random = createRandom(options.seed, options.stream)
  const bands = Array.from(residents, (count, row) =>
    drawBands(
      count,
      {
        older: factors.ageing[row] as number,
        central: factors.central[row] as number,
        families: factors.deprivation[row] as number,
      },
      random,
    ),
  )
  const column = (of: (band: (typeof bands)[number], row: number) => number): Float64Array =>
    Float64Array.from(bands, of)
  const people: People = {
    residents: Float64Array.from(residents),
    children: column((band) => band['0_15']),
    adults: column((band, row) => (residents[row] as number) - band['0_15']),
    workingAge: column((band, row) => (residents[row] as number) - band['0_15'] - band['65_plus']),
    // One of the sixteen years of age below 16, give or take.
    pupils: column((band) =>
      Math.max(5, Math.round((band['0_15'] / 16) * random.between(0.8, 1.2))),
    ),
  }
  return { bands, people }
}

/**
 * The country around an area of `areaRows` neighbourhoods: distributed as England's LSOAs were in
 * the source reports, outcomes explained to the same part.
 */
export function makeElsewhere(areaRows: number, seed: number): Elsewhere {
  const count = Math.max(0, COUNTRY_ROWS - areaRows)
  const wardOf = Int32Array.from({ length: count }, (_, row) => Math.floor(row / WARD_ROWS))
  const factors = factorsOfCountry(wardOf, seed)
  const residents = drawResidents(count, createRandom(seed, 'country residents'))
  const { people } = peopleOf(residents, factors, { seed, stream: 'country ages' })
  const scores = scoresOf(factors, createRandom(seed, 'country scores'))
  const indicators = indicatorFigures(scores, people, COUNTRY)
  const outcomes = outcomeFigures(
    { indicators, factors, people },
    COUNTRY,
    createRandom(seed, 'country outcomes'),
  )
  return {
    codes: Array.from(wardOf, (_, row) => neighbourhoodCode(areaRows + row)),
    wardCodes: Array.from(wardOf, countryWardCode),
    figures: { ...indicators, ...outcomes },
  }
}

/** 1 = most deprived tenth of the country, by the rank of the IMD score from below. */
export function decilesOf(own: Float64Array, elsewhere: Float64Array): Uint8Array {
  const all = Float64Array.of(...own, ...elsewhere).sort()
  return Uint8Array.from(
    own,
    (value) => 10 - Math.floor((10 * countBelow(all, value)) / all.length),
  )
}
