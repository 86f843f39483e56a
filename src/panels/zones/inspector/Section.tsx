import { type ReactNode, useId } from 'react'
import styles from './ZoneInspector.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of the profile under its own heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
