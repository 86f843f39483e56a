import type { IndicatorFacts } from '../../domain/area.ts'
import type { Classification } from '../../domain/classification.ts'
import { histogram } from '../../domain/histogram.ts'
import type { HistogramBar } from '../../ui/Histogram.tsx'

/** At 272 px a bar is 5 px wide: enough to see its colour. */
const BIN_COUNT = 52

interface LegendBarsOptions {
  /** Own breaks at rest, which the axis takes in; those that are moved must not move it. */
  readonly breaksAtRest: readonly number[]
  readonly values: Float32Array | undefined
  readonly classification: Classification
  readonly palette: readonly string[]
  readonly facts: Pick<IndicatorFacts, 'national'>
}

/** The legend's histogram in the colours of the map; its axis takes in the country's average. */
export function legendBars({
  values,
  classification,
  palette,
  facts,
  breaksAtRest,
}: LegendBarsOptions): readonly HistogramBar[] {
  if (values === undefined) return []
  const averages = facts.national === null ? [] : [facts.national.weightedMean]
  const marks = [...averages, ...breaksAtRest]
  const counted = histogram({ values, classification, binCount: BIN_COUNT, marks })
  return (counted?.bins ?? []).map(({ from, to, parts }) => ({
    from,
    to,
    parts: parts.map(({ classIndex, count }) => ({ fill: palette[classIndex] ?? '', count })),
  }))
}
