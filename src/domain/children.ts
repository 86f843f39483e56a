import type { AgeBand, LevelTable } from './area.ts'

/** The last year of life in which the law counts a person as a child. */
const LAST_YEAR_OF_CHILDHOOD = 17

export interface Children {
  /** Ages covered, in years, both inclusive. */
  readonly from: number
  readonly to: number
  readonly residents: number
  /** By band, youngest first; one entry where the source has only one band of children. */
  readonly bands: readonly {
    readonly from: number
    readonly to: number
    readonly residents: number
  }[]
}

/**
 * Children of a row by the age bands of the source: those bands that end at 17 or earlier, so "0-15"
 * where that is the band (people of 16 and 17 share a band with adults and cannot be told apart).
 * Null where the source has no such band.
 */
export function childrenOf(
  table: LevelTable,
  row: number,
  ageBands: readonly AgeBand[],
): Children | null {
  const bands = ageBands
    .flatMap(({ id, from, to }) => {
      const residents = table.residentsByBand.get(id)?.[row]
      return to === null || to > LAST_YEAR_OF_CHILDHOOD || residents === undefined
        ? []
        : [{ from, to, residents }]
    })
    .sort((one, two) => one.from - two.from)
  const [first, last] = [bands[0], bands.at(-1)]
  if (first === undefined || last === undefined) return null
  const residents = bands.reduce((sum, band) => sum + band.residents, 0)
  return { from: first.from, to: last.to, residents, bands }
}

/** "children 0–15". */
export function childrenWords({ from, to }: Pick<Children, 'from' | 'to'>): string {
  return `children ${from}\u2013${to}`
}
