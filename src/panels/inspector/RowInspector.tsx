import { useMemo } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { arrangeIndicators } from '../../domain/indicator-choice.ts'
import { type InspectorFacts, inspectorFacts } from '../../domain/inspector-facts.ts'
import { stateExplanation } from '../../domain/state-explanation.ts'
import { type Level, STATE } from '../../domain/area.ts'
import { formatNumber } from '../../domain/figure.ts'
import { levelWords } from '../../domain/words.ts'
import type { RowTarget } from '../../state/draft.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useCurrent } from '../current.ts'
import { CompareRows } from './CompareRows.tsx'
import { IndicatorStrip } from './IndicatorStrip.tsx'
import styles from './Inspector.module.css'
import { RowHead } from './RowHead.tsx'
import { RowList } from './RowList.tsx'

/** A neighbourhood or ward: who lives there, how every indicator stands, what is next to it. */
export function RowInspector({ target }: { readonly target: RowTarget }) {
  const { area, indicators } = useCurrent()
  const { level, row } = target
  const { facts, further } = useMemo(() => {
    const { main, outcomes, further } = arrangeIndicators(indicators)
    const options = { area, level, row, main }
    return {
      facts: inspectorFacts({ ...options, shown: [...main, ...outcomes] }),
      further: inspectorFacts({ ...options, shown: further }).strips,
    }
  }, [area, indicators, level, row])
  const empty = level === 'ward' && facts.neighbourhoodRows.length === 0
  return (
    <article className={styles.inspector}>
      <RowHead facts={facts} />
      <CompareRows target={target} />
      {empty ? (
        <Notice kind="empty" title="No figures">
          {stateExplanation(STATE.noBestFit, 'ward')}
        </Notice>
      ) : (
        <>
          <Strips facts={facts} strips={facts.strips} />
          <StripKey facts={facts} />
          {further.length === 0 ? null : (
            <Disclosure summary={`Further indicators (${further.length})`}>
              <Strips facts={facts} strips={further} />
            </Disclosure>
          )}
        </>
      )}
      <Around facts={facts} />
    </article>
  )
}

interface StripsProps {
  readonly facts: InspectorFacts<Indicator>
  readonly strips: InspectorFacts<Indicator>['strips']
}

function Strips({ facts, strips }: StripsProps) {
  return (
    <ul className={styles.strips}>
      {strips.map((strip) => (
        <li key={strip.indicator.id}>
          <IndicatorStrip strip={strip} facts={facts} />
        </li>
      ))}
    </ul>
  )
}

function StripKey({ facts }: { readonly facts: InspectorFacts<Indicator> }) {
  const { area } = useCurrent()
  const count = formatNumber(area.neighbourhoods.size)
  const own = facts.neighbourhoodRows.length
  return (
    <p className={styles.key}>
      <span className={styles.keyLine} aria-hidden="true" /> {area.manifest.countryName} · each dot
      is one of {count} neighbourhoods
      {facts.level === 'ward'
        ? `, the dark ones ${own === 1 ? 'is' : 'are'} this ward's ${formatNumber(own)}`
        : ''}
    </p>
  )
}

/** The neighbourhoods of a ward, and what touches the row: the same rows that the arrow keys reach. */
function Around({ facts }: { readonly facts: InspectorFacts<Indicator> }) {
  const { level, row, neighbourhoodRows, touching } = facts
  const count = (rows: readonly unknown[], of: Level) =>
    `${formatNumber(rows.length)} ${levelWords(of, rows.length)}`
  return (
    <>
      {neighbourhoodRows.length === 0 ? null : (
        <RowList
          heading={`Its ${count(neighbourhoodRows, 'neighbourhood')}`}
          rows={neighbourhoodRows.map((own) => ({ level: 'neighbourhood', row: own }))}
          from={null}
        />
      )}
      {touching.length === 0 ? null : (
        <RowList
          heading={`Touches ${count(touching, level)}`}
          rows={touching.map((other) => ({ level, row: other.row }))}
          from={{ level, row }}
        />
      )}
    </>
  )
}
