import { EXISTING_ZONES } from '../../catalogue/existing-zones.ts'
import { formatNumber } from '../../domain/figure.ts'
import { sizeBars } from '../../domain/zones/size-bars.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { zoneLetter } from '../../domain/zones/zone-words.ts'
import { type SizeGround, useZoneSize } from './use-zone-size.ts'
import styles from './SizeBars.module.css'

interface SizeBarsProps {
  readonly zone: Zone
  readonly where: SizeGround
}

/** Those of which only schools and pupils are told. */
const BY_SCHOOLS = EXISTING_ZONES.filter(({ residents }) => residents === null)
  .map(
    ({ title, schools, pupils }) =>
      `${title}: ${schools} ${schools === 1 ? 'school' : 'schools'}, about ${formatNumber(pupils ?? 0)} pupils`,
  )
  .join('; ')

/** How the zone that is worked on compares in residents with zones that exist. */
export function SizeBars({ zone, where }: SizeBarsProps) {
  const size = useZoneSize(zone, where)
  const bars = sizeBars(
    { title: `This zone ${zoneLetter(zone)}`, residents: size.residents },
    EXISTING_ZONES,
  )
  const colour = ZONE_MARKS[zone.mark]?.colour
  return (
    <section className={styles.section} aria-labelledby="zone-sizes">
      <h2 id="zone-sizes">Size beside zones that exist</h2>
      <ul className={styles.bars}>
        {bars.map(({ title, figure, lengthPercent, isOurs }) => (
          <li key={title} className={styles.bar} data-ours={isOurs || undefined}>
            <span>{title}</span>
            <span className={styles.measure}>
              <svg className={styles.track} aria-hidden="true">
                <rect
                  width={`${Math.max(lengthPercent, 0.5)}%`}
                  height="100%"
                  rx={3}
                  fill={isOurs ? colour : undefined}
                />
              </svg>
              <span className={styles.figure}>{figure}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>Residents, as the zones’ own reports tell them. {BY_SCHOOLS}.</p>
    </section>
  )
}
