import type { Indicator } from '../../catalogue/indicator.ts'
import { NBSP } from '../../domain/words.ts'
import { chooseIndicator } from '../../state/actions/choose-indicator.ts'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useCurrent } from '../current.ts'
import styles from './ExplorePanel.module.css'
import { indicatorCard } from './indicator-card.ts'

/**
 * Share of the variance in attainment between England's LSOAs that the five indicators explain
 * together, in the research that Children's Zones build on (data of 2001 to 2011).
 */
const EXPLAINED = `about 11${NBSP}% at 5, 15${NBSP}% at 11 and 37${NBSP}% at 16`

/** The outcomes, with what they can and cannot say; a plain line where the area has none. */
export function Attainment({ outcomes }: { readonly outcomes: readonly Indicator[] }) {
  const current = useCurrent()
  if (outcomes.length === 0) {
    return (
      <section className={styles.section}>
        <h2>Attainment</h2>
        <p className={styles.quiet}>
          Attainment by neighbourhood is not published today, so there is nothing to map here.
        </p>
      </section>
    )
  }
  return (
    <div className={styles.section}>
      <RadioCards
        heading="Attainment"
        name="indicator"
        cards={outcomes.map((outcome) => indicatorCard(outcome, current))}
        value={current.indicator.id}
        onChange={chooseIndicator}
      />
      <p className={styles.quiet}>
        A relation is not a destiny. Across England's neighbourhoods the five indicators together
        explained {EXPLAINED} of the differences in attainment (figures of 2001 to 2011). Most of it
        lies elsewhere, and none of it speaks of a single child.
      </p>
    </div>
  )
}
