import { memo, useDeferredValue, useMemo, useRef } from 'react'
import { CRADLE_TO_CAREER } from '../../../catalogue/cradle-to-career.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { levelWords } from '../../../domain/words.ts'
import type { ZoneGeometry } from '../../../domain/zones/zone-geometry.ts'
import type { ZoneProfile } from '../../../domain/zones/zone-profile.ts'
import { zoneWarnings } from '../../../domain/zones/zone-warnings.ts'
import { zoneTitle } from '../../../domain/zones/zone-words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useCurrent } from '../../current.ts'
import { ZoneExport } from '../files/ZoneExport.tsx'
import { type LiveZone, useLiveZone } from '../use-live-zone.ts'
import { useZoneData, type ZoneData } from '../use-zone-data.ts'
import { useReadyWork, useZoneGeometry } from '../use-zone-geometry.ts'
import { useZoneNumbers } from '../use-zone-profile.ts'
import { ZoneDeeds } from '../ZoneDeeds.tsx'
import { CareerStrip } from './CareerStrip.tsx'
import { FigureTable } from './FigureTable.tsx'
import { GroundFacts } from './GroundFacts.tsx'
import { MadeOf } from './MadeOf.tsx'
import { PeopleFacts } from './PeopleFacts.tsx'
import { PartsInSight } from './PartsInSight.tsx'
import { RestingFacts } from './RestingFacts.tsx'
import { Section } from './Section.tsx'
import styles from './ZoneInspector.module.css'

/** The live profile of the zone that is worked on. */
export function ZoneInspector() {
  const { area } = useCurrent()
  const data = useZoneData(area)
  useReadyWork(data)
  return <LiveInspector data={data} />
}

function LiveInspector({ data }: { readonly data: ZoneData }) {
  const live = useLiveZone()
  if (live === null) {
    return (
      <Notice kind="empty" title="No zone chosen">
        Start a zone, or choose one from the list, to see whom it takes in and what is there.
      </Notice>
    )
  }
  return <LiveProfile live={live} data={data} />
}

interface LiveProfileProps {
  readonly live: LiveZone
  readonly data: ZoneData
}

/** Rendered with another `live` only: what moves the pointer passes it by. */
const LiveProfile = memo(function LiveProfile({ live, data }: LiveProfileProps) {
  const { area, arranged } = data
  const numbers = useZoneNumbers(live.shape, data)
  const { profile, strip } = numbers
  // The end of a gesture changes both halves of the profile: each is drawn in a task of its own.
  const resting = useDeferredValue(
    useMemo(() => ({ zone: live.zone, shape: live.resting }), [live]),
  )
  const geometry = useZoneGeometry(live.resting, data)
  const article = useRef<HTMLElement>(null)
  const main = useMemo(() => [...arranged.main, ...arranged.outcomes], [arranged])
  const { manifest, neighbourhoods } = area
  const warnings = zoneWarnings({
    figures: profile.figures.filter(({ indicator }) => main.some(({ id }) => id === indicator)),
    strip: (strip ?? []).filter(({ line }) => STAGE_IDS.has(line)),
    lines: CRADLE_TO_CAREER,
    indicators: main,
    names: neighbourhoods.names,
  })
  return (
    <>
      <article ref={article} className={styles.inspector}>
        <Head live={live} profile={profile} geometry={live.live ? null : geometry} />
        <ZoneDeeds zone={live.zone} data={data} />
        {data.problem === null ? null : <p role="status">{data.problem}</p>}
        {profile.neighbourhoods === 0 ? (
          <p className={styles.counts}>
            Nobody is inside yet. Tap neighbourhoods on the map, or draw round them.
          </p>
        ) : (
          <>
            <section className={styles.section}>
              <FigureTable
                caption="Weighted by people"
                figures={profile.figures}
                indicators={main}
                manifest={manifest}
              />
              <p className={styles.small}>
                ▲ more, ▼ less than {manifest.countryName}: worse for both. Below each name: the
                lowest and highest neighbourhood inside.
              </p>
            </section>
            {strip === null ? null : (
              <Section title="Cradle to career, inside the zone">
                <CareerStrip strip={strip} />
              </Section>
            )}
            {warnings.length === 0 ? null : (
              <Section title="Watch out">
                <ul className={styles.warnings}>
                  {warnings.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </Section>
            )}
            <PeopleFacts profile={profile} area={area} />
            {resting.shape === null ? null : (
              <RestingFacts zone={resting.zone} resting={resting.shape} data={data} />
            )}
            {geometry === null || live.resting === null ? null : (
              <GroundFacts geometry={geometry} resting={live.resting} data={data} />
            )}
            <MadeOf profile={profile} data={data} />
            {live.zone === null ? null : (
              <div>
                <ZoneExport zones={[live.zone]} words="Export" />
              </div>
            )}
          </>
        )}
      </article>
      <PartsInSight profile={article} live={live.live} />
    </>
  )
})

const STAGE_IDS = new Set(
  CRADLE_TO_CAREER.filter(({ part }) => part === 'stage').map(({ id }) => id),
)

interface HeadProps {
  readonly live: LiveZone
  readonly profile: ZoneProfile
  readonly geometry: ZoneGeometry | null
}

function Head({ live, profile, geometry }: HeadProps) {
  const pieces = geometry?.pieces.length ?? 0
  const parts = [
    `${formatNumber(profile.neighbourhoods)} ${levelWords('neighbourhood', profile.neighbourhoods)}${
      pieces > 0 ? ` in ${pieces === 1 ? 'one piece' : `${pieces} pieces`}` : ''
    }`,
    ...(profile.wards === null
      ? []
      : [`${profile.wards.length} ${levelWords('ward', profile.wards.length)}`]),
    `${formatNumber(profile.residents)} residents`,
  ]
  return (
    <header>
      <p className={styles.eyebrow}>Candidate zone</p>
      <h2 className={styles.name}>{live.zone === null ? 'New zone' : zoneTitle(live.zone)}</h2>
      <p className={styles.counts}>{parts.join(' · ')}</p>
    </header>
  )
}
