import type { AreaManifest, IndicatorFacts } from '../../domain/area.ts'
import { type FigureStyle, formatFigure } from '../../domain/figure.ts'
import type { HistogramReference } from '../../ui/Histogram.tsx'

/** Longest name that surely fits beside its line in the legend's histogram. */
const LONGEST_NAME = 20

interface LegendAverages {
  readonly references: readonly HistogramReference[]
  /** "England's average is 21.8, Birmingham's 38.2." */
  readonly sentence: (style: FigureStyle) => string
}

/** The averages that the legend draws: the country's as a line, the area's as a dashed line. */
export function legendAverages(
  facts: IndicatorFacts,
  { title, countryName }: Pick<AreaManifest, 'title' | 'countryName'>,
): LegendAverages {
  const averages = [
    {
      name: countryName,
      short: 'Country',
      value: facts.national?.weightedMean ?? null,
      dashed: false,
    },
    { name: title, short: 'This area', value: facts.areaMean, dashed: true },
  ]
  const known = averages.flatMap(({ value, ...rest }) =>
    value === null ? [] : [{ ...rest, value }],
  )
  return {
    references: known.map(({ name, short, value, dashed }) => ({
      label: name.length > LONGEST_NAME ? short : name,
      value,
      dashed,
    })),
    sentence: (style) =>
      known
        .map(({ name, value }) => `Average of ${name}: ${formatFigure(value, style)}.`)
        .join(' '),
  }
}
