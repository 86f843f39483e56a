import { memo } from 'react'
import type { Area } from '../../../domain/area.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { wardName } from '../../../domain/row-words.ts'
import { NBSP } from '../../../domain/words.ts'
import type { ZoneProfile } from '../../../domain/zones/zone-profile.ts'
import { Section } from './Section.tsx'
import styles from './ZoneInspector.module.css'

interface PeopleFactsProps {
  readonly profile: ZoneProfile
  readonly area: Area
}

/** Who lives inside: ages, the most deprived tenth and fifth, wards crossed. */
export const PeopleFacts = memo(function PeopleFacts({ profile, area }: PeopleFactsProps) {
  const { bands, bandsEstimated, wards } = profile
  return (
    <>
      <Section title={bandsEstimated ? 'People by age (estimated)' : 'People by age'}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">Age</th>
              <th scope="col">Residents</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.id}>
                <th scope="row">
                  {band.to === null ? `${band.from} and over` : `${band.from}–${band.to}`}
                </th>
                <td>{formatNumber(band.residents)}</td>
                <td>{percent(band.residents / profile.residents)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Deprivation profile={profile} countryName={area.manifest.countryName} />
      {wards === null || wards.length === 0 ? null : (
        <Section title="Wards crossed">
          <table className={styles.figures}>
            <thead>
              <tr>
                <th scope="col">Ward</th>
                <th scope="col">Residents</th>
                <th scope="col">Of the zone</th>
                <th scope="col">Of the ward</th>
              </tr>
            </thead>
            <tbody>
              {wards.map((ward) => (
                <tr key={ward.row}>
                  <th scope="row">{wardName(area, ward.row)}</th>
                  <td>{formatNumber(ward.residents)}</td>
                  <td>{percent(ward.shareOfZone)}</td>
                  <td>{percent(ward.shareOfWard)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
    </>
  )
})

function Deprivation({
  profile,
  countryName,
}: {
  readonly profile: ZoneProfile
  readonly countryName: string
}) {
  const { deprivation } = profile
  if (deprivation === null) return null
  const { tenth, fifth, residents, lowestDecile, highestDecile } = deprivation
  const deciles =
    lowestDecile === highestDecile
      ? `All of its neighbourhoods are in decile ${lowestDecile}`
      : `Its neighbourhoods run from decile ${lowestDecile} to ${highestDecile}`
  return (
    <Section title={`In ${countryName}’s most deprived parts`}>
      <p>
        <b>{percent(tenth / residents)}</b> of residents live in the most deprived tenth of
        neighbourhoods, <b>{percent(fifth / residents)}</b> in the most deprived fifth. {deciles}.
      </p>
    </Section>
  )
}

/** "43 %"; below half a per cent and above none "under 1 %". */
function percent(share: number): string {
  if (!Number.isFinite(share)) return '–'
  const rounded = Math.round(100 * share)
  return rounded === 0 && share > 0 ? `under 1${NBSP}%` : `${rounded}${NBSP}%`
}
