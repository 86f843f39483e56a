import type { ReactNode } from 'react'
import brand from '../shell/brand.svg'
import styles from './StartPage.module.css'

/** The frame of the states in which no area is on the screen yet. */
export function StartPage({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.brand}>
        <img src={brand} alt="" width="32" height="32" />
        Zone Explorer
      </h1>
      {children}
    </main>
  )
}
