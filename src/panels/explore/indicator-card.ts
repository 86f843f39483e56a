import type { Indicator } from '../../catalogue/indicator.ts'
import { directionWords, formatFigure } from '../../domain/figure.ts'
import { sentenceCase } from '../../domain/words.ts'
import type { RadioCard } from '../../ui/RadioCards.tsx'
import type { Current } from '../current.ts'

/** An indicator as a card: its mean in the area, the country's mean and which way is worse. */
export function indicatorCard(
  indicator: Indicator,
  { area, view }: Pick<Current, 'area' | 'view'>,
): RadioCard {
  const { manifest } = area
  const facts = manifest.indicators.find(
    (one) => one.id === indicator.id && one.level === view.level,
  )
  const mean = facts?.areaMean ?? null
  const national = facts?.national ?? null
  const country =
    national === null
      ? `${manifest.countryName} not available`
      : `${manifest.countryName} ${formatFigure(national.weightedMean, indicator)}`
  return {
    value: indicator.id,
    title: indicator.title,
    figure: mean === null ? 'no figures' : formatFigure(mean, indicator),
    figureLabel: manifest.title,
    note: `${sentenceCase(country)} · ${directionWords(indicator.direction)}`,
  }
}
