import { oddClasses } from '../../domain/odd-classes.ts'
import { useCurrent } from '../current.ts'
import styles from './Legend.module.css'

/** Classes with nobody, with one alone or with most of all, in words; nothing where there are none. */
export function OddClasses() {
  const { classification, indicator } = useCurrent()
  return oddClasses(classification, indicator).map((sentence) => (
    <p key={sentence} className={styles.odd}>
      {sentence}
    </p>
  ))
}
