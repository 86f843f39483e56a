import type { ReactNode } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import type { Level } from '../../domain/area.ts'
import { arrangeIndicators } from '../../domain/indicator-choice.ts'
import { possessive } from '../../domain/words.ts'
import { isBroughtHere } from '../../domain/workspace/own-indicator.ts'
import { chooseIndicator } from '../../state/actions/choose-indicator.ts'
import { chooseLevel } from '../../state/actions/choose-level.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { SegmentedChoice } from '../../ui/SegmentedChoice.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { type Current, useCurrent } from '../current.ts'
import { AboutIndicator } from './AboutIndicator.tsx'
import { Attainment } from './Attainment.tsx'
import styles from './ExplorePanel.module.css'
import { indicatorCard } from './indicator-card.ts'

const LEVELS: readonly { readonly value: Level; readonly label: string }[] = [
  { value: 'neighbourhood', label: 'Neighbourhoods (LSOA)' },
  { value: 'ward', label: 'Wards' },
]

/** The task of Explore: which indicator, at which level. */
export function ExplorePanel() {
  const current = useCurrent()
  const { indicator, indicators, view } = current
  const { main, outcomes, further: others } = arrangeIndicators(indicators)
  const own = others.filter(({ id }) => isBroughtHere(id))
  const further = others.filter(({ id }) => !isBroughtHere(id))
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h1 className={styles.title}>Where is disadvantage, and which kind?</h1>
        <p className={styles.lead}>
          Pick an indicator to map. The figure beside it is{' '}
          {possessive(current.area.manifest.title)} average.
        </p>
      </header>
      <SegmentedChoice
        label="Level of the map"
        options={LEVELS}
        value={view.level}
        onChange={chooseLevel}
      />
      <IndicatorGroup heading="Disadvantage" indicators={main} current={current} />
      <Attainment outcomes={outcomes} />
      {own.length === 0 ? null : (
        <IndicatorGroup heading="Your own figures" indicators={own} current={current} />
      )}
      {further.length === 0 ? null : (
        <Disclosure
          key={current.area.manifest.id}
          summary={`Further indicators (${further.length})`}
          startsOpen={further.includes(indicator)}
        >
          <IndicatorGroup
            // The summary says it already; the group still needs a name.
            heading={<VisuallyHidden>Further indicators</VisuallyHidden>}
            indicators={further}
            current={current}
          />
        </Disclosure>
      )}
      <AboutIndicator />
    </div>
  )
}

interface IndicatorGroupProps {
  readonly heading: ReactNode
  readonly indicators: readonly Indicator[]
  readonly current: Current
}

function IndicatorGroup({ heading, indicators, current }: IndicatorGroupProps) {
  return (
    <RadioCards
      heading={heading}
      name="indicator"
      cards={indicators.map((indicator) => indicatorCard(indicator, current))}
      value={current.indicator.id}
      onChange={chooseIndicator}
    />
  )
}
