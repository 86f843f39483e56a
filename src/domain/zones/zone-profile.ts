import type { IndicatorColumn } from '../area.ts'
import type { Membership } from './zone.ts'
import { columnDeviation, type ZoneFigure, zoneFigure } from './zone-figure.ts'
import type { ZoneGround } from './zone-ground.ts'
import { type ZonePeople, zonePeople } from './zone-people.ts'

/** Everything about the people of a zone that is known without outlines and places. */
export interface ZoneProfile {
  readonly people: ZonePeople
  /** One an indicator that the area has, in the order of its table. */
  readonly figures: readonly ZoneFigure[]
  /** Codes of the zone that the loaded area does not have. */
  readonly unknownCodes: readonly string[]
}

const deviations = new WeakMap<IndicatorColumn, number>()

function deviationOf(column: IndicatorColumn): number {
  const known = deviations.get(column)
  if (known !== undefined) return known
  const deviation = columnDeviation(column)
  deviations.set(column, deviation)
  return deviation
}

/** The profile of whom a zone takes in. */
export function zoneProfile(membership: Membership, ground: ZoneGround): ZoneProfile {
  const { indicators } = ground.area.neighbourhoods
  return {
    people: zonePeople(membership, ground),
    figures: Array.from(indicators, ([indicator, column]) =>
      zoneFigure(membership, { indicator, column, deviation: deviationOf(column) }),
    ),
    unknownCodes: membership.unknownCodes,
  }
}
