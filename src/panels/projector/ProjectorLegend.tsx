import { VALUE_STATES } from '../../domain/area.ts'
import { type ClassLimits, classLimits, rangeWords } from '../../domain/class-limits.ts'
import { classWords } from '../../domain/class-words.ts'
import { formatNumber, stateWords } from '../../domain/figure.ts'
import { frameTitle } from '../../domain/frame-words.ts'
import { darknessInWords } from '../../domain/projector/finding.ts'
import { fewerOnProjectorWords } from '../../domain/projector/projector-wish.ts'
import { levelWords } from '../../domain/words.ts'
import { type NothingMark, Swatch } from '../../ui/Swatch.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useCurrent } from '../current.ts'
import styles from './Projector.module.css'

/** From the lightest class on, so that a room can say "the C areas". */
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G']

/** What the colours mean, large: a letter and a limit a class, and why there is nothing elsewhere. */
export function ProjectorLegend() {
  const { area, classification, indicator, view } = useCurrent()
  const { countryName, title } = area.manifest
  const fewer = fewerOnProjectorWords(view, indicator.id)
  return (
    <section className={styles.legend} aria-label="Legend">
      <h2 className={styles.darkness}>{darknessInWords(indicator)}</h2>
      {classification.extent === null ? null : <Classes />}
      <p className={styles.frame}>
        {frameTitle({ classification, countryName, areaTitle: title })}
        {fewer === null ? '' : ` · ${fewer}`}
      </p>
      <Nothing />
    </section>
  )
}

function Classes() {
  const { classification, indicator, palette } = useCurrent()
  const { classCount, extent } = classification
  return (
    <ol className={styles.classes} aria-label="Classes, from low to high">
      {classLimits(classification).map((limits) => (
        <li key={limits.classIndex} className={styles.class}>
          <span
            className={styles.colour}
            data-pale={limits.classIndex < Math.floor(classCount / 2) ? '' : undefined}
            style={{ background: palette[limits.classIndex] }}
            aria-hidden="true"
          >
            {LETTERS[limits.classIndex]}
          </span>
          <VisuallyHidden>
            {LETTERS[limits.classIndex]}, {classWords(limits.classIndex, classCount)}:{' '}
            {rangeWords(limits, indicator)}
          </VisuallyHidden>
          <span aria-hidden="true">{begins(limits, extent?.[0] ?? 0, indicator.decimals)}</span>
        </li>
      ))}
    </ol>
  )
}

/** Where a class begins; the lowest class begins with the lowest figure, unless nobody is in it. */
function begins({ from, to }: ClassLimits, lowest: number, decimals: number): string {
  const limit = from ?? (to !== null && lowest >= to ? to : lowest)
  const number = formatNumber(limit, decimals)
  return from === null && limit === to ? `< ${number}` : number
}

const MARKS: readonly (NothingMark | null)[] = [null, 'hatch', 'dots', 'crosshatch', 'dashes']

function Nothing() {
  const { nothingCounts, level } = useCurrent().classification
  const states = VALUE_STATES.flatMap((_, state) => {
    const mark = MARKS[state] ?? null
    const count = nothingCounts[state] ?? 0
    return mark === null || count === 0 ? [] : [{ state, mark, count }]
  })
  if (states.length === 0) return null
  return (
    <ul className={styles.nothing} aria-label="Without a figure">
      {states.map(({ state, mark, count }) => (
        <li key={state}>
          <Swatch fill={{ kind: mark }} width={48} height={30} /> {stateWords(state)}:{' '}
          {formatNumber(count)} {levelWords(level, count)}
        </li>
      ))}
    </ul>
  )
}
