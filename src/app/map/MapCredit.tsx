import type { AreaManifest } from '../../domain/area.ts'
import { OPEN_STREET_MAP } from '../../formats/area-package/place-files.ts'
import styles from './MapCredit.module.css'

interface MapCreditProps {
  readonly manifest: Pick<AreaManifest, 'sources'>
  readonly at: 'head' | 'under-zoom' | 'foot'
}

/** The name of OpenStreetMap on a map that shows something of it, as its licence asks. */
export function MapCredit({ manifest, at }: MapCreditProps) {
  if (!manifest.sources.some(({ id }) => id === OPEN_STREET_MAP.sourceId)) return null
  return (
    <p className={styles.credit} data-at={at}>
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        © OpenStreetMap contributors
      </a>
    </p>
  )
}
