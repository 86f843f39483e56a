import type { National } from '../../src/domain/area.ts'
import { thousandQuantiles } from '../../src/domain/quantile.ts'
import { weightedMean } from '../../src/domain/weighted-mean.ts'
import type { CountryColumn } from '../area-input.ts'

/** The best-fit wards of the whole country, and in words which lookup they come from. */
export interface CountryWards {
  readonly wardOf: ReadonlyMap<string, string>
  readonly edition: string
}

/**
 * How an indicator stands among the neighbourhoods of the country. Null where no row has a value that
 * speaks for anybody. Quantiles are kept in float32, the precision of the tables they are compared with.
 */
export function nationalNeighbourhoods(country: CountryColumn): National | null {
  const { edition, weight, method } = country
  return summarise(country.values, country.denominators, { edition, weight, method })
}

/**
 * The same among wards: every ward of the official lookup, each the mean of its best-fit
 * neighbourhoods weighted by their denominators, whatever ward polygons the area has.
 */
export function nationalWards(country: CountryColumn, wards: CountryWards): National | null {
  const sums = new Map<string, { total: number; people: number }>()
  for (const [row, code] of country.codes.entries()) {
    const ward = wards.wardOf.get(code)
    const value = country.values[row] ?? Number.NaN
    const people = country.denominators[row] ?? 0
    if (ward === undefined || Number.isNaN(value) || !(people > 0)) continue
    const sum = sums.get(ward) ?? { total: 0, people: 0 }
    sum.total += value * people
    sum.people += people
    sums.set(ward, sum)
  }
  const rows = [...sums.values()]
  const values = Float64Array.from(rows, ({ total, people }) => total / people)
  return summarise(
    values,
    rows.map(({ people }) => people),
    {
      edition: country.edition,
      weight: country.weight,
      method: `${country.method} Wards are the means of their best-fit neighbourhoods, each weighted by its own denominator (${wards.edition}).`,
    },
  )
}

function summarise(
  values: Float64Array,
  denominators: ArrayLike<number>,
  words: Pick<National, 'edition' | 'weight' | 'method'>,
): National | null {
  const mean = weightedMean(values, denominators)
  const present = values.filter((value) => !Number.isNaN(value))
  if (mean === null) return null
  return {
    n: present.length,
    weightedMean: mean,
    unweightedMean: present.reduce((sum, value) => sum + value, 0) / present.length,
    quantiles: thousandQuantiles(Float32Array.from(present)).map(Math.fround),
    ...words,
  }
}
