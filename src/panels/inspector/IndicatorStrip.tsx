import { useMemo } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { formatFigure } from '../../domain/figure.ts'
import type { InspectorFacts, InspectorStrip } from '../../domain/inspector-facts.ts'
import { rowClassWords } from '../../domain/row-words.ts'
import { stateExplanation } from '../../domain/state-explanation.ts'
import { Strip } from '../../ui/Strip.tsx'
import { type Current, useCurrent } from '../current.ts'
import styles from './Inspector.module.css'
import { spreadOf, stripRange } from './strip-range.ts'

interface IndicatorStripProps {
  readonly strip: InspectorStrip<Indicator>
  readonly facts: InspectorFacts<Indicator>
}

/** One indicator of the row: its figure, where it lies among all, and that in words. */
export function IndicatorStrip({ strip, facts }: IndicatorStripProps) {
  const current = useCurrent()
  const { indicator, figure, value, state, countryMean } = strip
  // A ward lies among neighbourhoods too: its own are what it hides.
  const values = current.area.neighbourhoods.indicators.get(indicator.id)?.values
  const range = useMemo(() => stripRange(values, countryMean), [values, countryMean])
  const spread = spreadOf(values, facts.neighbourhoodRows)
  const missing = Number.isNaN(value)
  return (
    <div className={styles.indicator}>
      <p className={styles.indicatorHead}>
        <span className={styles.indicatorTitle}>{indicator.title}</span>
        <span className={missing ? styles.missing : styles.figure}>{figure}</span>
      </p>
      {range === null || values === undefined ? null : (
        <Strip
          label={`${indicator.shortTitle}: ${figure}; all neighbourhoods from ${formatFigure(range.low, indicator)} to ${formatFigure(range.high, indicator)}`}
          values={values}
          low={range.low}
          high={range.high}
          reference={countryMean}
          mark={missing ? null : value}
          {...(spread === null ? {} : { spread: spread.values })}
        />
      )}
      <p className={styles.sentence}>
        {missing
          ? stateExplanation(state, facts.level)
          : sentences(strip, { facts, current }).join(' · ')}
      </p>
      {spread === null ? null : (
        <p className={styles.sentence}>
          Its neighbourhoods: {formatFigure(spread.low, indicator)} to{' '}
          {formatFigure(spread.high, indicator)}
        </p>
      )}
    </div>
  )
}

interface SentenceContext {
  readonly facts: InspectorFacts<Indicator>
  readonly current: Current
}

/** What the strip shows; the mapped indicator also says its class and how it stands in the area. */
function sentences(
  { indicator, countryStanding, areaStanding, countryMean }: InspectorStrip<Indicator>,
  { facts, current }: SentenceContext,
): string[] {
  const { classification, view } = current
  const mapped = view.room === 'explore' && indicator.id === classification.indicator
  const sameLevel = facts.level === classification.level
  const inClass = mapped && sameLevel ? rowClassWords(classification, facts.row) : null
  const country = current.area.manifest.countryName
  return [
    inClass === null ? null : `On the map: ${inClass}`,
    countryStanding ?? areaStanding,
    mapped && countryStanding !== null ? areaStanding : null,
    countryMean === null ? null : `${country} ${formatFigure(countryMean, indicator)}`,
    indicator.denominatorWords,
  ].filter((sentence) => sentence !== null)
}
