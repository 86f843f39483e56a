import { Disclosure } from '../../ui/Disclosure.tsx'
import { useCurrent } from '../current.ts'
import styles from './ExplorePanel.module.css'

/** What the mapped indicator means, whom it speaks for, and where it comes from. */
export function AboutIndicator() {
  const { indicator, facts } = useCurrent()
  return (
    <Disclosure summary={`About “${indicator.title}”`}>
      <div className={styles.about}>
        <p>{indicator.meaning}</p>
        {indicator.caveat === null ? null : <p>{indicator.caveat}</p>}
        <dl className={styles.facts}>
          <div>
            <dt>Speaks for</dt>
            <dd>{indicator.denominatorWords}</dd>
          </div>
          <div>
            <dt>Averages weighted by</dt>
            <dd>{facts.weight}</dd>
          </div>
          <div>
            <dt>Edition</dt>
            <dd>{facts.edition}</dd>
          </div>
          <div>
            <dt>Source</dt>
            <dd>
              {indicator.source} ({indicator.licence})
            </dd>
          </div>
        </dl>
      </div>
    </Disclosure>
  )
}
