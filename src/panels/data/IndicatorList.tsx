import type { Indicator } from '../../catalogue/indicator.ts'
import { indicatorsWith } from '../../catalogue/own-indicators.ts'
import type { AreaManifest, IndicatorFacts } from '../../domain/area.ts'
import { formatFigure, formatNumber } from '../../domain/figure.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useCurrent } from '../current.ts'
import { missingWords } from './data-words.ts'
import styles from './DataPanel.module.css'
import { Facts } from './Facts.tsx'

/** How each indicator was computed, what is missing of it, and what it is compared with. */
export function IndicatorList() {
  const { manifest } = useCurrent().area
  const known = indicatorsWith(manifest.ownIndicators)
  const shown = known.filter(({ id }) => manifest.indicators.some((facts) => facts.id === id))
  return (
    <section className={styles.section} aria-labelledby="data-indicators">
      <h2 id="data-indicators">Indicators</h2>
      <ul>
        {shown.map((indicator) => (
          <li key={indicator.id}>
            <Disclosure summary={indicator.title}>
              <IndicatorEntry indicator={indicator} manifest={manifest} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface IndicatorEntryProps {
  readonly indicator: Indicator
  readonly manifest: AreaManifest
}

function IndicatorEntry({ indicator, manifest }: IndicatorEntryProps) {
  const levels = manifest.indicators.filter(({ id }) => id === indicator.id)
  const [first] = levels
  return (
    <div className={styles.entry}>
      <p>{indicator.meaning}</p>
      {indicator.caveat === null ? null : <p className={styles.quiet}>{indicator.caveat}</p>}
      <Facts
        facts={[
          ['Source', `${indicator.source}, ${indicator.licence}`],
          ['Edition', first?.edition ?? ''],
          ['Averages weighted by', first?.weight ?? ''],
          ...levels.flatMap((facts) => levelFacts(indicator, facts, manifest)),
        ]}
      />
    </div>
  )
}

function levelFacts(
  indicator: Indicator,
  { level, missing, national }: IndicatorFacts,
  manifest: AreaManifest,
): readonly (readonly [string, string])[] {
  const title = level === 'ward' ? 'Wards' : 'Neighbourhoods'
  const country = `${manifest.countryName}, ${title.toLowerCase()}`
  return [
    [`${title} without a figure`, missingWords(missing)],
    national === null
      ? [country, 'not available']
      : [
          country,
          `${formatFigure(national.weightedMean, indicator)} on average over ${formatNumber(national.n)} ${title.toLowerCase()} with a figure (${national.edition}), weighted by ${national.weight}. ${national.method}`,
        ],
  ]
}
