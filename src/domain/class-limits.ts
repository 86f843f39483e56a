import type { Classification } from './classification.ts'
import { deviationRangeWords } from './deviation-words.ts'
import { type FigureStyle, formatFigure } from './figure.ts'

export interface ClassLimits {
  /** 0 = least disadvantaged. */
  readonly classIndex: number
  /** Lowest figure of the class, in the indicator's unit; null = from the lowest there is. */
  readonly from: number | null
  /** The next class begins here; null = to the highest there is. */
  readonly to: number | null
  readonly count: number
  /** "within half a standard deviation of the mean"; null but for standard deviations. */
  readonly deviation: string | null
}

/** The classes as a legend lists them, by value from the lowest. */
export function classLimits({
  breaks,
  counts,
  classCount,
  direction,
  deviations,
}: Classification): readonly ClassLimits[] {
  const offsets = deviations?.offsets ?? null
  return Array.from({ length: classCount }, (_, position) => {
    const classIndex = direction === 'higher-is-worse' ? position : classCount - 1 - position
    return {
      classIndex,
      from: breaks[position - 1] ?? null,
      to: breaks[position] ?? null,
      count: counts[classIndex] ?? 0,
      deviation:
        offsets === null
          ? null
          : deviationRangeWords(offsets[position - 1] ?? null, offsets[position] ?? null),
    }
  })
}

/** "from 9.9 to below 16.3", "35.2 and above", "below 9.9". */
export function rangeWords(
  { from, to }: Pick<ClassLimits, 'from' | 'to'>,
  style: FigureStyle,
): string {
  if (from === null) return to === null ? 'all values' : `below ${formatFigure(to, style)}`
  if (to === null) return `${formatFigure(from, style)} and above`
  return `from ${formatFigure(from, style)} to below ${formatFigure(to, style)}`
}
