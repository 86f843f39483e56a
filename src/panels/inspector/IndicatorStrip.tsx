import { useMemo } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { directionWords, formatFigure } from '../../domain/figure.ts'
import type { InspectorFacts, InspectorStrip } from '../../domain/inspector-facts.ts'
import { rowClassWords } from '../../domain/row-words.ts'
import { stateExplanation } from '../../domain/state-explanation.ts'
import { sentenceCase } from '../../domain/words.ts'
import { Strip } from '../../ui/Strip.tsx'
import { useCurrent } from '../current.ts'
import styles from './Inspector.module.css'
import { spreadOf, stripRange } from './strip-range.ts'

interface IndicatorStripProps {
  readonly strip: InspectorStrip<Indicator>
  readonly facts: InspectorFacts<Indicator>
}

/** One indicator of the row: its figure, where it lies among all, and that in words. */
export function IndicatorStrip({ strip, facts }: IndicatorStripProps) {
  const { area } = useCurrent()
  const { indicator, figure, value, state, countryMean } = strip
  // A ward lies among neighbourhoods too: its own are what it hides.
  const values = area.neighbourhoods.indicators.get(indicator.id)?.values
  const range = useMemo(() => stripRange(values, countryMean), [values, countryMean])
  const spread = spreadOf(values, facts.neighbourhoodRows)
  const missing = Number.isNaN(value)
  return (
    <div className={styles.indicator}>
      <p className={styles.indicatorHead}>
        <span className={styles.indicatorTitle}>{indicator.title}</span>{' '}
        <span className={missing ? styles.missing : styles.figure}>{figure}</span>
      </p>
      {range === null || values === undefined ? null : (
        <Strip
          label={stripWords(strip, range, area.manifest.countryName)}
          values={values}
          low={range.low}
          high={range.high}
          reference={countryMean}
          mark={missing ? null : value}
          {...(spread === null ? {} : { spread: spread.values })}
        />
      )}
      {missing ? (
        <p className={styles.sentence}>{stateExplanation(state, facts.level)}</p>
      ) : (
        <StandingWords strip={strip} facts={facts} />
      )}
      {spread === null ? null : (
        <p className={styles.sentence}>
          Its neighbourhoods: {formatFigure(spread.low, indicator)} to{' '}
          {formatFigure(spread.high, indicator)}
        </p>
      )}
    </div>
  )
}

function stripWords(
  { indicator, figure, countryMean }: InspectorStrip<Indicator>,
  { low, high }: { readonly low: number; readonly high: number },
  countryName: string,
): string {
  const country =
    countryMean === null ? '' : `, ${countryName} ${formatFigure(countryMean, indicator)}`
  const range = `${formatFigure(low, indicator)} to ${formatFigure(high, indicator)}`
  return `${indicator.shortTitle}: ${figure}${country}; neighbourhoods here from ${range}`
}

/** What the strip shows; the mapped indicator also says its class, its place in the area, direction and edition. */
function StandingWords({ strip, facts }: IndicatorStripProps) {
  const { classification, facts: mappedFacts, view } = useCurrent()
  const { indicator, countryStanding, areaStanding } = strip
  const mapped = view.room === 'explore' && indicator.id === classification.indicator
  const sameLevel = facts.level === classification.level
  const inClass = mapped && sameLevel ? rowClassWords(classification, facts.row) : null
  // A score of one neighbourhood is its own; that of a ward is a mean, and says whose.
  const ofPeople = indicator.unit === 'percent' || facts.level === 'ward'
  const people = ofPeople ? indicator.denominatorWords : null
  const standing = countryStanding ?? areaStanding
  const lines = [
    people === null ? standing : joined([people, lowerFirst(standing)]),
    mapped ? joined([inClass, countryStanding === null ? null : lowerFirst(areaStanding)]) : '',
    mapped ? `${directionWords(indicator.direction)} · ${mappedFacts.edition}` : '',
  ]
  return lines.map((line) =>
    line === null || line === '' ? null : (
      <p key={line} className={styles.sentence}>
        {sentenceCase(line)}
      </p>
    ),
  )
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ')
}

function lowerFirst(words: string | null): string | null {
  return words === null ? null : words.charAt(0).toLowerCase() + words.slice(1)
}
