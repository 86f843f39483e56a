import type { AgeBand } from '../area.ts'
import type { Membership } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'

export interface ZoneBand extends AgeBand {
  readonly residents: number
}

/** Who lives in a zone. */
export interface ZonePeople {
  readonly residents: number
  /** By the age bands of the source, youngest first. */
  readonly bands: readonly ZoneBand[]
  /** True where a neighbourhood is cut: its bands count by its share of residents. */
  readonly bandsEstimated: boolean
  /**
   * Share of residents, in per cent, who live in neighbourhoods among England's most deprived tenth
   * (IMD decile 1) and fifth (1 or 2), of those whose decile is known; null where none is known.
   */
  readonly mostDeprivedTenthPercent: number | null
  readonly mostDeprivedFifthPercent: number | null
  /** Neighbourhoods of which a part only is inside, smallest share first. */
  readonly cut: readonly { readonly row: number; readonly share: number }[]
}

/** Counts the people of a zone: whole neighbourhoods as published, parts by their output areas. */
export function zonePeople({ rows, shares }: Membership, ground: ZoneGround): ZonePeople {
  const { neighbourhoods, manifest } = ground.area
  const cut: { row: number; share: number }[] = []
  let [residents, known, tenth, fifth] = [0, 0, 0, 0]
  for (let i = 0; i < rows.length; i += 1) {
    const [row, share] = [rows[i]!, shares[i]!]
    const people = share * neighbourhoods.residents[row]!
    residents += people
    if (share < 1) cut.push({ row, share })
    const decile = neighbourhoods.imdDecile[row]!
    if (decile === 0) continue
    known += people
    if (decile === 1) tenth += people
    if (decile <= 2) fifth += people
  }
  return {
    residents,
    bands: manifest.ageBands
      .map((band) => ({ ...band, residents: bandResidents(band, { rows, shares, ground }) }))
      .sort((one, two) => one.from - two.from),
    bandsEstimated: cut.length > 0,
    mostDeprivedTenthPercent: known > 0 ? (100 * tenth) / known : null,
    mostDeprivedFifthPercent: known > 0 ? (100 * fifth) / known : null,
    cut: cut.sort((one, two) => one.share - two.share || one.row - two.row),
  }
}

interface BandOptions extends Pick<Membership, 'rows' | 'shares'> {
  readonly ground: ZoneGround
}

function bandResidents({ id }: AgeBand, { rows, shares, ground }: BandOptions): number {
  const column = ground.area.neighbourhoods.residentsByBand.get(id)
  if (column === undefined) return 0
  let sum = 0
  for (let i = 0; i < rows.length; i += 1) sum += shares[i]! * column[rows[i]!]!
  return sum
}
