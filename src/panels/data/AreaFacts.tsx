import { formatNumber } from '../../domain/figure.ts'
import { useCurrent } from '../current.ts'
import { dateWords, wardAssignmentWords } from './data-words.ts'
import styles from './DataPanel.module.css'
import { Facts } from './Facts.tsx'

/** What is loaded: counts, code editions, when it was built. */
export function AreaFacts() {
  const { manifest, neighbourhoods } = useCurrent().area
  const { wards } = manifest
  const residents = neighbourhoods.residents.reduce((sum, count) => sum + count, 0)
  const empty = wards.count - wards.withNeighbourhoods
  return (
    <section className={styles.section} aria-labelledby="data-area">
      <h2 id="data-area">{manifest.title}</h2>
      <Facts
        facts={[
          ['Codes', manifest.codes.map(({ code, name }) => `${name} (${code})`).join(', ')],
          ['Residents', formatNumber(residents)],
          [
            'Neighbourhoods',
            `${formatNumber(manifest.neighbourhoods.count)} · ${manifest.neighbourhoods.edition}`,
          ],
          [
            'Wards',
            `${formatNumber(wards.count)} · ${wards.edition}${
              empty === 0 ? '' : ` · ${formatNumber(empty)} to which no neighbourhood fits best`
            }`,
          ],
          ['Ward of a neighbourhood', wardAssignmentWords(wards)],
          ['Output areas', formatNumber(manifest.outputAreas)],
          ['Compared with', manifest.countryName],
          [
            'Built',
            `${dateWords(manifest.built)} · builder ${manifest.builderVersion}, format ${String(manifest.formatVersion)}`,
          ],
        ]}
      />
    </section>
  )
}
