import type { AgeBand } from '../../src/domain/area.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
import type { FigureTable } from '../sources/figure-table.ts'
import type { Weight } from './gather-indicators.ts'

const YOUNGEST = 16
const OLDEST = 64

/**
 * Residents aged 16 to 64 by LSOA, counted and never estimated: from a table whose bands begin at 16 and
 * end at 64; else residents aged 16 and over of TS067 less those aged 65 and over of an age table. Null
 * where neither can be had (bands of five years alone cut through 16).
 */
export function workingAge(ages: readonly AgeTable[], adults: FigureTable | null): Weight | null {
  for (const table of ages) {
    const inside = bandsFrom(table.bands, YOUNGEST, OLDEST)
    if (inside !== null) {
      return {
        words: 'residents aged 16 to 64 (census 2021, by age band)',
        of: (code) => addBands(table, inside, code),
      }
    }
  }
  const over16 = adults?.columns.get('no-qualifications')?.denominators
  for (const table of ages) {
    const old = bandsFrom(table.bands, OLDEST + 1, null)
    if (old === null || adults === null || over16 === undefined) continue
    return {
      words: 'residents aged 16 to 64 (census 2021, TS067 less those aged 65 and over)',
      of: (code) => {
        const row = adults.rowByCode.get(code)
        const grown = row === undefined ? Number.NaN : (over16[row] ?? Number.NaN)
        // Two tables, each altered a little by the publisher: nobody is less than nobody.
        return Math.max(0, grown - addBands(table, old, code))
      },
    }
  }
  return null
}

/** Places of the bands that cover exactly these ages; null where a band lies across a limit. */
function bandsFrom(
  bands: readonly AgeBand[],
  from: number,
  to: number | null,
): readonly number[] | null {
  const end = to ?? Infinity
  const inside = bands.flatMap((band, index) => {
    return band.from <= end && (band.to ?? Infinity) >= from ? [{ band, index }] : []
  })
  const whole = inside.every(({ band }) => band.from >= from && (band.to ?? Infinity) <= end)
  return whole && inside.length > 0 ? inside.map(({ index }) => index) : null
}

function addBands({ byLsoa }: AgeTable, bands: readonly number[], code: string): number {
  const counts = byLsoa.get(code)
  return bands.reduce((sum, band) => sum + (counts?.[band] ?? Number.NaN), 0)
}
