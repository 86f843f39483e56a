import { type RefObject, useMemo } from 'react'
import { darknessWords } from '../../domain/figure.ts'
import { Histogram } from '../../ui/Histogram.tsx'
import { late } from '../../ui/late.tsx'
import { useCurrent } from '../current.ts'
import { ClassRow } from './ClassRow.tsx'
import { FrameLine } from './FrameLine.tsx'
import styles from './Legend.module.css'
import { legendAverages } from './legend-averages.ts'
import { legendBars } from './legend-bars.ts'
import { NothingRows } from './NothingRows.tsx'
import { OddClasses } from './OddClasses.tsx'
import { useMarkedRow } from './use-marked-row.ts'

/** Few set breaks, and nobody before the first picture. */
const OwnBreaksSlider = late({
  name: 'The slider of the classes',
  brief: true,
  fetchPart: async () => (await import('./OwnBreaksSlider.tsx')).OwnBreaksSlider,
})

/** Width of the histogram and the class row; fits the narrowest phone. */
const WIDTH_PX = 272

interface LegendBodyProps {
  /** The card it stands on, where it does. */
  readonly card?: RefObject<HTMLElement | null>
}

const NO_BREAKS: readonly number[] = []

/** What the colours mean, how many are in each class, and where the averages and the marked row stand. */
export function LegendBody({ card }: LegendBodyProps) {
  const { classification, facts, indicator, palette, table, area, view } = useCurrent()
  const marked = useMarkedRow()
  const values = table.indicators.get(indicator.id)?.values
  const averages = legendAverages(facts, area.manifest)
  const own = classification.frame === 'own'
  const breaksAtRest = (own ? view.ownBreaks?.breaks : null) ?? NO_BREAKS
  const bars = useMemo(
    () => legendBars({ values, classification, palette, facts, breaksAtRest }),
    [values, classification, palette, facts, breaksAtRest],
  )
  const value = marked === null ? Number.NaN : (values?.[marked] ?? Number.NaN)
  return (
    <div className={styles.body}>
      <header className={styles.head}>
        <h2 className={styles.title}>{indicator.title}</h2>
        <p className={styles.caption}>{darknessWords(indicator.direction)}</p>
        <p className={styles.edition}>
          {indicator.denominatorWords} · {facts.edition}
        </p>
      </header>
      {classification.extent === null ? (
        <p className={styles.caption}>No figure of this indicator here.</p>
      ) : (
        <>
          <Histogram
            label={`How the figures are spread. ${averages.sentence(indicator)}`}
            bars={bars}
            references={averages.references}
            mark={Number.isNaN(value) ? null : value}
            width={WIDTH_PX}
          />
          {own ? (
            <OwnBreaksSlider range={[bars[0]?.from ?? 0, bars.at(-1)?.to ?? 1]} width={WIDTH_PX} />
          ) : null}
          <ClassRow marked={marked} />
          <FrameLine card={card} />
          {/* Own breaks: a line that comes and goes would move the map while they are moved. */}
          {own ? null : <OddClasses />}
        </>
      )}
      <NothingRows />
    </div>
  )
}
