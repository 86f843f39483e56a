import type { Classification } from './classification.ts'

export interface ClassLimits {
  /** 0 = least disadvantaged. */
  readonly classIndex: number
  /** Lowest figure of the class, in the indicator's unit; null = from the lowest there is. */
  readonly from: number | null
  /** The next class begins here; null = to the highest there is. */
  readonly to: number | null
  readonly count: number
}

/** The classes as a legend lists them, by value from the lowest. */
export function classLimits({
  breaks,
  counts,
  classCount,
  direction,
}: Classification): readonly ClassLimits[] {
  return Array.from({ length: classCount }, (_, position) => {
    const classIndex = direction === 'higher-is-worse' ? position : classCount - 1 - position
    return {
      classIndex,
      from: breaks[position - 1] ?? null,
      to: breaks[position] ?? null,
      count: counts[classIndex] ?? 0,
    }
  })
}
