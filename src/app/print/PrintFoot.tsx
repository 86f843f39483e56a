import { useCurrent } from '../../panels/current.ts'
import { mapRoom } from '../map/shown-places.ts'
import styles from './PrintSheet.module.css'

/** Where the figures come from, when this was printed, and the address that shows it again. */
export function PrintFoot() {
  const { area, facts, indicator, view } = useCurrent()
  const { madeUp, sources } = area.manifest
  const isPlaces = mapRoom(view) === 'places'
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  const attribution = [...new Set(sources.flatMap((source) => source.attribution))]
  return (
    <footer className={styles.foot}>
      {madeUp ? (
        <p>
          <strong>This town is made up: it lies nowhere real, and so do its figures.</strong>
        </p>
      ) : null}
      <p>
        Source: {isPlaces || madeUp ? '' : `${indicator.source}, `}
        {isPlaces ? '' : `${facts.edition}. `}
        {isPlaces || madeUp ? '' : `${indicator.licence}. `}
        {attribution.join(' · ')}
      </p>
      <p>Printed from Zone Explorer on {today}</p>
      <p className={styles.address}>{window.location.href}</p>
    </footer>
  )
}
