import type { Area } from '../../../domain/area.ts'
import styles from './Compare.module.css'

/** How to read the counts and, on paper alone, where the figures come from and when it was printed. */
export function CompareFoot({ area }: { readonly area: Area }) {
  const { countryName, madeUp, sources } = area.manifest
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  const attribution = [...new Set(sources.flatMap((source) => source.attribution))]
  return (
    <footer className={styles.small}>
      <p>
        –: the files of an area hold no such count for {countryName}. Gap: such places are known,
        none is inside. Apart: special, alternative and independent schools.
      </p>
      <div className={styles.paper}>
        {madeUp ? <p>This town is made up: it lies nowhere real, and so do its figures.</p> : null}
        {attribution.length === 0 ? null : <p>Source: {attribution.join(' · ')}</p>}
        <p>Printed from Zone Explorer on {today}</p>
      </div>
    </footer>
  )
}
