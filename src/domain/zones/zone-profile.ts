import type { Place } from '../place.ts'
import { type OutputAreaWards, type WardCrossed, wardsCrossed } from './wards-crossed.ts'
import type { Membership } from './zone.ts'
import { type ZoneFigure, zoneFigure, type ZoneIndicator } from './zone-figure.ts'
import type { ZoneGround } from './zone-ground.ts'
import { zoneNotes } from './zone-notes.ts'
import {
  type CutNeighbourhood,
  cutNeighbourhoods,
  partSum,
  type ZoneBand,
  zoneBands,
  type ZoneDeprivation,
  zoneDeprivation,
} from './zone-people.ts'
import { type ZonePlaceKind, zonePlaceKinds, type ZoneSchools, zoneSchools } from './zone-places.ts'

/** Everything said of whom a zone takes in: plain values; rows are those of the loaded area. */
export interface ZoneProfile {
  readonly residents: number
  /** Neighbourhoods inside or partly inside. */
  readonly neighbourhoods: number
  readonly bands: readonly ZoneBand[]
  /** True where a neighbourhood is cut: ages of a part are then its share of residents. */
  readonly bandsEstimated: boolean
  /** One an indicator, in the order asked. */
  readonly figures: readonly ZoneFigure[]
  /** Null where no neighbourhood of the zone has a decile. */
  readonly deprivation: ZoneDeprivation | null
  /** Null until the outlines of the wards are at hand. */
  readonly wards: readonly WardCrossed[] | null
  readonly cut: readonly CutNeighbourhood[]
  /** Null until the places are at hand. */
  readonly schools: readonly ZoneSchools[] | null
  readonly places: readonly ZonePlaceKind[] | null
  /** Codes of the zone that the loaded area does not have. */
  readonly unknownCodes: readonly string[]
  /** How the figures are made, a sentence each. */
  readonly notes: readonly string[]
}

export interface ZoneProfileOptions {
  readonly ground: ZoneGround
  readonly indicators: readonly ZoneIndicator[]
  /** Places inside the zone (`placesInside`); left out until they are at hand. */
  readonly places?: readonly Place[] | null
  /** Wards by output area (`outputAreaWards`); left out until outlines are at hand. */
  readonly outputAreaWards?: OutputAreaWards | null
}

/** Whom a zone takes in. A pure function of the membership: fast enough for every pointer move. */
export function zoneProfile(membership: Membership, options: ZoneProfileOptions): ZoneProfile {
  const { ground, indicators, places = null, outputAreaWards = null } = options
  const { area } = ground
  const cut = cutNeighbourhoods(membership, area)
  const profile = {
    residents: partSum(area.neighbourhoods.residents, membership),
    neighbourhoods: membership.rows.length,
    bands: zoneBands(membership, area),
    bandsEstimated: cut.length > 0,
    figures: indicators.map((indicator) => zoneFigure(membership, { area, indicator })),
    deprivation: zoneDeprivation(membership, area),
    wards: outputAreaWards === null ? null : wardsCrossed(membership, ground, outputAreaWards),
    cut,
    schools: places === null ? null : zoneSchools(places),
    places: places === null ? null : zonePlaceKinds(places),
    unknownCodes: membership.unknownCodes,
  }
  return { ...profile, notes: zoneNotes(profile, area) }
}
