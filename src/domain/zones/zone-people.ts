import type { Area } from '../area.ts'
import type { Membership } from './zone.ts'

/** Residents of an age band. */
export interface ZoneBand {
  readonly id: string
  readonly from: number
  /** Inclusive; null = and over. */
  readonly to: number | null
  readonly residents: number
}

export interface ZoneDeprivation {
  /** Residents of neighbourhoods that have a decile; what the shares are shares of. */
  readonly residents: number
  /** Residents in the country's most deprived tenth and fifth, by the decile column alone. */
  readonly tenth: number
  readonly fifth: number
  /** Lowest and highest decile of a neighbourhood inside or partly inside; deciles have no mean. */
  readonly lowestDecile: number
  readonly highestDecile: number
}

/** A neighbourhood that the line of a zone cuts. */
export interface CutNeighbourhood {
  readonly row: number
  /** Share of its residents inside, above 0 and below 1. */
  readonly share: number
  readonly residentsInside: number
}

/** Sum of a column of counts, each row by the share of it that is inside. */
export function partSum(
  counts: ArrayLike<number>,
  { rows, shares }: Pick<Membership, 'rows' | 'shares'>,
): number {
  let sum = 0
  for (let at = 0; at < rows.length; at += 1) sum += shares[at]! * counts[rows[at]!]!
  return sum
}

/** Residents by the age bands of the source, youngest first. */
export function zoneBands(membership: Membership, area: Area): ZoneBand[] {
  return area.manifest.ageBands
    .flatMap((band) => {
      const counts = area.neighbourhoods.residentsByBand.get(band.id)
      return counts === undefined ? [] : [{ ...band, residents: partSum(counts, membership) }]
    })
    .sort((one, two) => one.from - two.from)
}

/** Null where no neighbourhood of the zone has a decile. */
export function zoneDeprivation(
  { rows, shares }: Membership,
  { neighbourhoods: { imdDecile, residents } }: Area,
): ZoneDeprivation | null {
  const people = new Float64Array(11)
  let [lowestDecile, highestDecile] = [Number.POSITIVE_INFINITY, 0]
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!
    const decile = imdDecile[row]!
    people[decile]! += shares[at]! * residents[row]!
    if (decile === 0) continue
    if (decile < lowestDecile) lowestDecile = decile
    if (decile > highestDecile) highestDecile = decile
  }
  if (highestDecile === 0) return null
  return {
    residents: people.subarray(1).reduce((sum, count) => sum + count, 0),
    tenth: people[1]!,
    fifth: people[1]! + people[2]!,
    lowestDecile,
    highestDecile,
  }
}

/** Neighbourhoods of which only a part is inside, by row. */
export function cutNeighbourhoods(
  { rows, shares }: Membership,
  area: Pick<Area, 'neighbourhoods'>,
): CutNeighbourhood[] {
  const cut: CutNeighbourhood[] = []
  rows.forEach((row, at) => {
    const share = shares[at]!
    const residentsInside = share * area.neighbourhoods.residents[row]!
    if (share < 1) cut.push({ row, share, residentsInside })
  })
  return cut
}
