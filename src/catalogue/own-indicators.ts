import type { OwnIndicator } from '../domain/area.ts'
import type { Indicator } from './indicator.ts'
import { INDICATORS } from './indicators.ts'

/** The catalogue's entry of an indicator that whoever built the area brought. */
function indicatorOfOwn(own: OwnIndicator): Indicator {
  return {
    ...own,
    shortTitle: own.title,
    role: 'further',
    moreWords: 'Higher than',
    lessWords: 'Lower than',
    caveat: 'Figures that were brought to this area; ask their source how they were made.',
  }
}

/** Everything that an area may show, in display order: the catalogue, then what is its own. */
export function indicatorsWith(own: readonly OwnIndicator[]): readonly Indicator[] {
  return [...INDICATORS, ...own.map(indicatorOfOwn)]
}

/** True for the form of an own indicator's id; whether an area has it, only the area tells. */
export function isOwnIndicatorId(id: string): boolean {
  return /^own-[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
}
