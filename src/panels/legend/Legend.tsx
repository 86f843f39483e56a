import { useRef } from 'react'
import { LegendBody } from './LegendBody.tsx'
import styles from './Legend.module.css'

/** The legend as a card on the map. */
export function Legend() {
  const card = useRef<HTMLElement>(null)
  return (
    <section ref={card} className={styles.card} aria-label="Legend">
      <LegendBody card={card} />
    </section>
  )
}
