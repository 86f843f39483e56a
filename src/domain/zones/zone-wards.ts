import type { Membership } from './zone.ts'
import type { ZoneGround } from './zone-ground.ts'

/** A ward that a zone takes people of. */
export interface CrossedWard {
  readonly row: number
  /** Residents of the zone who live in this ward. */
  readonly residents: number
  /** The same as a share of the zone's residents, and of the ward's, in per cent. */
  readonly ofZonePercent: number
  readonly ofWardPercent: number
}

export interface ZoneWardsOptions {
  readonly ground: ZoneGround
  /**
   * Ward row of each output area by the polygon that holds its centroid; null counts a whole
   * neighbourhood towards its best-fit ward, as long as polygons are not at hand.
   */
  readonly wardOfOutputArea: Uint32Array | null
}

/** Wards crossed by a zone, those with most of its residents first. */
export function zoneWards(membership: Membership, options: ZoneWardsOptions): CrossedWard[] {
  const { outputAreas, neighbourhoods, wards } = options.ground.area
  const wardOf = (at: number) =>
    options.wardOfOutputArea?.[at] ?? neighbourhoods.wardRows[outputAreas.neighbourhoodRows[at]!]!
  const all = new Float64Array(wards.size)
  const inside = new Float64Array(wards.size)
  for (let at = 0; at < outputAreas.size; at += 1) {
    all[wardOf(at)]! += outputAreas.residents[at]!
  }
  let total = 0
  for (const at of membership.outputAreaRows) {
    inside[wardOf(at)]! += outputAreas.residents[at]!
    total += outputAreas.residents[at]!
  }
  return Array.from(inside, (residents, row) => ({
    row,
    residents,
    ofZonePercent: (100 * residents) / total,
    ofWardPercent: (100 * residents) / all[row]!,
  }))
    .filter(({ residents }) => residents > 0)
    .sort((one, two) => two.residents - one.residents || one.row - two.row)
}
