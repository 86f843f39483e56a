import { type Classification, NOTHING_CLASS } from './classification.ts'

export interface HistogramPart {
  /** 0 = least disadvantaged. */
  readonly classIndex: number
  readonly count: number
}

export interface HistogramBin {
  /** Lower end (inclusive) and upper end (exclusive, but for the last bin) in the indicator's unit. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** The rows of the bin by class, ascending by value; empty classes are left out. */
  readonly parts: readonly HistogramPart[]
}

export interface Histogram {
  readonly from: number
  readonly to: number
  readonly bins: readonly HistogramBin[]
  /** Rows in the fullest bin. */
  readonly tallest: number
}

export interface HistogramOptions {
  readonly values: Float32Array
  readonly classification: Classification
  readonly binCount: number
  /** Figures that must lie on the axis too, such as the country's average. */
  readonly marks?: readonly number[]
}

/**
 * Counts of rows in bins of equal width, each bin with its rows by class: a break may fall inside a
 * bin, and then its bar has two colours. Bins cut at the breaks were rejected: they are of unequal
 * width, and their heights would no longer be counts. Null where no row has a value.
 */
export function histogram(options: HistogramOptions): Histogram | null {
  const { values, classification, binCount, marks = [] } = options
  if (classification.extent === null) return null
  const from = Math.min(...classification.extent, ...marks)
  const to = Math.max(...classification.extent, ...marks)
  const width = (to - from) / binCount
  const counts = Array.from({ length: width > 0 ? binCount : 1 }, () =>
    new Array<number>(classification.classCount).fill(0),
  )
  classification.classByRow.forEach((classIndex, row) => {
    if (classIndex >= NOTHING_CLASS) return
    const place = width > 0 ? Math.floor(((values[row] ?? from) - from) / width) : 0
    const bin = counts[Math.max(0, Math.min(counts.length - 1, place))]
    if (bin !== undefined) bin[classIndex] = (bin[classIndex] ?? 0) + 1
  })
  const bins = counts.map((byClass, i): HistogramBin => {
    const parts = byClass.flatMap((count, classIndex) =>
      count === 0 ? [] : [{ classIndex, count }],
    )
    return {
      from: from + i * width,
      to: i === counts.length - 1 ? to : from + (i + 1) * width,
      count: parts.reduce((sum, part) => sum + part.count, 0),
      parts: classification.direction === 'higher-is-worse' ? parts : parts.reverse(),
    }
  })
  return { from, to, bins, tallest: Math.max(...bins.map((bin) => bin.count)) }
}
