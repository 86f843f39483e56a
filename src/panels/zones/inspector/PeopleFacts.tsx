import { memo } from 'react'
import type { Area } from '../../../domain/area.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { wardName } from '../../../domain/row-words.ts'
import { NBSP } from '../../../domain/words.ts'
import type { WardCrossed } from '../../../domain/zones/wards-crossed.ts'
import type { ZoneProfile } from '../../../domain/zones/zone-profile.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Section } from './Section.tsx'
import styles from './ZoneInspector.module.css'

const WARDS_SHOWN = 8

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
      {wards === null || wards.length === 0 ? null : <WardsCrossed wards={wards} area={area} />}
    </>
  )
})

/** A city is crossed by dozens; those with most of the zone's residents are read first. */
function WardsCrossed({
  wards,
  area,
}: {
  readonly wards: readonly WardCrossed[]
  readonly area: Area
}) {
  const isLong = wards.length > WARDS_SHOWN + 1
  const shown = isLong ? wards.slice(0, WARDS_SHOWN) : wards
  return (
    <Section title="Wards crossed">
      <WardTable wards={shown} area={area} />
      {isLong ? (
        <Disclosure summary={`The other ${wards.length - WARDS_SHOWN}`}>
          <WardTable wards={wards.slice(WARDS_SHOWN)} area={area} />
        </Disclosure>
      ) : null}
    </Section>
  )
}

function WardTable({
  wards,
  area,
}: {
  readonly wards: readonly WardCrossed[]
  readonly area: Area
}) {
  return (
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
  )
}

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
