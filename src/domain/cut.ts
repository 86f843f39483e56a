import type { National } from './area.ts'
import {
  areaBreaks,
  countryBreaks,
  equalBreaks,
  naturalClassBreaks,
  rowsUnder,
} from './class-breaks.ts'
import type { Classification, FrameReason } from './classification.ts'
import { deviationBreaks, deviations } from './deviation-breaks.ts'
import type { Frame } from './view.ts'

/** England's fifths give way when they would put more than this share of the area in one class. */
export const MOST_IN_ONE_CLASS = 0.4

/** The frame in force, why it is that one, and where its classes begin. */
export type Cut = Pick<Classification, 'frame' | 'reason' | 'breaks' | 'deviations'>

export interface CutOptions {
  readonly national: National | null
  readonly frame: Frame
  readonly classCount: number
  /** Set by someone for this very indicator; null where nobody did. */
  readonly ownBreaks: readonly number[] | null
}

/** Finds the breaks among an area's values, which come ascending and without NaN. */
export function cut(sorted: Float64Array, options: CutOptions): Cut {
  const { frame, classCount, national, ownBreaks } = options
  const asAsked = { reason: 'as-asked', deviations: null } as const
  switch (frame) {
    case 'natural':
      return { ...asAsked, frame, breaks: naturalClassBreaks(sorted, classCount) }
    case 'equal':
      return { ...asAsked, frame, breaks: equalBreaks(sorted, classCount) }
    case 'area-fifths':
      return areaCut(sorted, classCount, 'as-asked')
    case 'standard-deviations': {
      const found = deviations(sorted, classCount)
      const breaks = found === null ? [] : deviationBreaks(found)
      return { ...asAsked, frame, breaks, deviations: found }
    }
    case 'country-fifths':
      if (national === null) return areaCut(sorted, classCount, 'country-not-available')
      return { ...asAsked, frame, breaks: countryBreaks(national, classCount) }
    case 'own':
      if (ownBreaks === null) return usualCut(sorted, options)
      return { ...asAsked, frame, breaks: ownBreaks.map(Math.fround) }
    case 'auto':
      return usualCut(sorted, options)
  }
}

/** The default rule: shares of the country, unless they say too little of this area. */
function usualCut(sorted: Float64Array, { national, classCount }: CutOptions): Cut {
  if (national === null) return areaCut(sorted, classCount, 'country-not-available')
  if (sorted.length < classCount) return areaCut(sorted, classCount, 'fewer-rows-than-classes')
  const breaks = countryBreaks(national, classCount)
  if (largestShare(sorted, breaks) > MOST_IN_ONE_CLASS)
    return areaCut(sorted, classCount, 'too-much-in-one-class')
  return { frame: 'country-fifths', reason: 'default', breaks, deviations: null }
}

function areaCut(sorted: Float64Array, classCount: number, reason: FrameReason): Cut {
  const breaks = areaBreaks(sorted, classCount)
  return { frame: 'area-fifths', reason, breaks, deviations: null }
}

function largestShare(sorted: Float64Array, breaks: readonly number[]): number {
  const limits = [0, ...breaks.map((limit) => rowsUnder(sorted, limit)), sorted.length]
  const counts = limits.slice(1).map((upper, i) => upper - (limits[i] ?? 0))
  return Math.max(...counts) / sorted.length
}
