import { PLACE_GROUPS } from '../../catalogue/places.ts'
import { VALUE_STATES } from '../../domain/area.ts'
import { classLimits, rangeWords } from '../../domain/class-limits.ts'
import { classWords } from '../../domain/class-words.ts'
import { formatFigure, formatNumber, stateWords } from '../../domain/figure.ts'
import { frameWords } from '../../domain/frame-words.ts'
import { PLACE_STYLE } from '../../domain/palette.ts'
import { darknessInWords } from '../../domain/projector/finding.ts'
import { levelWords, possessive, sentenceCase } from '../../domain/words.ts'
import { useCurrent } from '../../panels/current.ts'
import { PlaceSymbol } from '../../ui/PlaceSymbol.tsx'
import { mapRoom } from '../map/shown-places.ts'
import { type NothingMark, Swatch } from '../../ui/Swatch.tsx'
import styles from './PrintSheet.module.css'

const MARKS: readonly (NothingMark | null)[] = [null, 'hatch', 'dots', 'crosshatch', 'dashes']

/** What the colours of the sheet mean: every class with its limits and how many are in it. */
export function PrintLegend() {
  const current = useCurrent()
  const { area, classification, facts, indicator, palette, view } = current
  const { countryName, title } = area.manifest
  const { classCount, level, nothingCounts } = classification
  if (mapRoom(view) === 'places') return <PrintGroups />
  return (
    <section className={styles.legend} aria-label="Legend">
      <h2>{darknessInWords(indicator)}</h2>
      <ul>
        {classLimits(classification)
          .toSorted((one, other) => other.classIndex - one.classIndex)
          .map((limits) => (
            <li key={limits.classIndex}>
              <Swatch
                fill={{ kind: 'colour', colour: palette[limits.classIndex] ?? '' }}
                width={28}
                height={16}
              />
              <span>
                {sentenceCase(rangeWords(limits, indicator))} ·{' '}
                {classWords(limits.classIndex, classCount)} · {formatNumber(limits.count)}{' '}
                {levelWords(level, limits.count)}
              </span>
            </li>
          ))}
        {VALUE_STATES.map((name, state) => {
          const mark = MARKS[state] ?? null
          const count = nothingCounts[state] ?? 0
          return mark === null || count === 0 ? null : (
            <li key={name}>
              <Swatch fill={{ kind: mark }} width={28} height={16} />
              <span>
                {sentenceCase(stateWords(state))} · {formatNumber(count)} {levelWords(level, count)}
              </span>
            </li>
          )
        })}
      </ul>
      <p>
        {frameWords({ classification, countryName, areaTitle: title, style: indicator })}
        {facts.areaMean === null
          ? ''
          : ` ${sentenceCase(possessive(title))} average: ${formatFigure(facts.areaMean, indicator)}.`}
        {facts.national === null
          ? ''
          : ` ${sentenceCase(possessive(countryName))}: ${formatFigure(facts.national.weightedMean, indicator)}.`}
      </p>
    </section>
  )
}

function PrintGroups() {
  const { view } = useCurrent()
  return (
    <section className={styles.legend} aria-label="Legend">
      <h2>Places</h2>
      <ul>
        {PLACE_GROUPS.filter(({ id }) => view.groups.includes(id)).map(({ id, title }) => (
          <li key={id}>
            <PlaceSymbol {...PLACE_STYLE[id]} size={18} />
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
