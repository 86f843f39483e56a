import { LegendBody } from './LegendBody.tsx'
import styles from './Legend.module.css'

/** The legend as a card on the map. */
export function Legend() {
  return (
    <section className={styles.card} aria-label="Legend">
      <LegendBody />
    </section>
  )
}
