import { useCurrent } from '../current.ts'
import { AreaFacts } from './AreaFacts.tsx'
import { AreaSwitch } from './AreaSwitch.tsx'
import { attributionLines } from './data-words.ts'
import styles from './DataPanel.module.css'
import { IndicatorList } from './IndicatorList.tsx'
import { KeptHere } from './KeptHere.tsx'
import { MadeUpBanner } from './MadeUpBanner.tsx'
import { OfflineState } from './OfflineState.tsx'
import { OwnIndicators } from './own/OwnIndicators.tsx'
import { SourceCard } from './SourceCard.tsx'

/** Where do the figures come from? Everything the package says of itself, readable on a phone. */
export function DataPanel() {
  const { manifest } = useCurrent().area
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h1 className={styles.title}>Where do the figures come from?</h1>
        <p className={styles.lead}>
          Everything below was read or computed when the area was built. Nothing is fetched from
          anywhere else while you use it.
        </p>
      </header>
      {manifest.madeUp ? <MadeUpBanner title={manifest.title} /> : null}
      <AreaFacts />
      <OwnIndicators />
      <AreaSwitch />
      <OfflineState />
      <KeptHere />
      <section className={styles.section} aria-labelledby="data-sets">
        <h2 id="data-sets">Data sets</h2>
        <ul className={styles.cards}>
          {manifest.sources.map((source) => (
            <li key={source.id}>
              <SourceCard source={source} />
            </li>
          ))}
        </ul>
      </section>
      <IndicatorList />
      <Sentences title="Notes" lines={manifest.notes} />
      <Sentences title="Attribution" lines={attributionLines(manifest.sources)} />
    </div>
  )
}

interface SentencesProps {
  readonly title: string
  readonly lines: readonly string[]
}

function Sentences({ title, lines }: SentencesProps) {
  if (lines.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <ul className={styles.sentences}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
