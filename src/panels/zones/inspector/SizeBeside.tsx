import { EXISTING_ZONES } from '../../../catalogue/existing-zones.ts'
import { formatNumber } from '../../../domain/figure.ts'
import styles from './ZoneInspector.module.css'

interface SizeBesideProps {
  readonly name: string
  readonly residents: number
}

/** The zone among zones that exist, by residents; those that tell only pupils in a line below. */
export function SizeBeside({ name, residents }: SizeBesideProps) {
  const known = EXISTING_ZONES.flatMap((zone) =>
    zone.residents === null ? [] : [{ title: zone.title, residents: zone.residents, own: false }],
  )
  const all = [...known, { title: name, residents, own: true }].sort(
    (one, two) => one.residents - two.residents,
  )
  const most = Math.max(...all.map((one) => one.residents))
  return (
    <>
      <ul className={styles.notes}>
        {all.map((one) => (
          <li key={one.title} className={styles.bar}>
            <span className={styles.barName} data-own={one.own ? '' : undefined}>
              {one.title}
            </span>
            <svg
              className={styles.barTrack}
              width="100%"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect
                className={one.own ? styles.barOwn : styles.barFill}
                width={Math.max(0.5, (100 * one.residents) / most)}
                height="10"
              />
            </svg>
            <span>{formatNumber(one.residents)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        Residents, as their own reports of about 2012 tell them.{' '}
        {EXISTING_ZONES.filter((zone) => zone.residents === null)
          .map(
            ({ title, schools, pupils }) =>
              `${title}: ${schools} ${schools === 1 ? 'school' : 'schools'}, about ${formatNumber(pupils ?? 0)} pupils`,
          )
          .join('; ')}
        .
      </p>
    </>
  )
}
