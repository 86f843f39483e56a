import { formatNumber } from '../../domain/figure.ts'
import type { SourceFacts } from '../../domain/area.ts'
import { bytesWords, shortChecksum } from './data-words.ts'
import styles from './DataPanel.module.css'
import { Facts } from './Facts.tsx'

/** One data set: who publishes it, which edition, under which licence, and what was read of it. */
export function SourceCard({ source }: { readonly source: SourceFacts }) {
  return (
    <article className={styles.card}>
      <h3>{source.title}</h3>
      <p className={styles.quiet}>Gives {source.gives}</p>
      <Facts
        facts={[
          ['Publisher', source.publisher],
          ['Edition', source.edition],
          ['Licence', source.licence],
          ['Geography', source.geography],
          [
            'Rows',
            `${formatNumber(source.rowsKept)} used of ${formatNumber(source.rowsRead)} read`,
          ],
          ['File', source.file === '' ? '' : `${source.file} (${bytesWords(source.bytes)})`],
          [
            'Checksum',
            source.checksum === '' ? (
              ''
            ) : (
              <code title={source.checksum}>{shortChecksum(source.checksum)}</code>
            ),
          ],
          [
            'Address',
            source.address === '' ? (
              ''
            ) : (
              <a href={source.address} rel="noreferrer">
                {source.address}
              </a>
            ),
          ],
        ]}
      />
    </article>
  )
}
