import { memo } from 'react'
import { placeKindById } from '../../../catalogue/places.ts'
import { formatNumber } from '../../../domain/figure.ts'
import { listWords } from '../../../domain/words.ts'
import type { ZoneProfile } from '../../../domain/zones/zone-profile.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import type { ZoneData } from '../use-zone-data.ts'
import { FigureTable } from './FigureTable.tsx'
import styles from './ZoneInspector.module.css'

interface MadeOfProps {
  readonly profile: ZoneProfile
  readonly data: ZoneData
}

/** To look up: further indicators, schools and places by kind, and how the figures are made. */
export const MadeOf = memo(function MadeOf({
  profile,
  data: { arranged, area, indicators },
}: MadeOfProps) {
  const { schools, places, figures, notes } = profile
  return (
    <div>
      {arranged.further.length === 0 ? null : (
        <Disclosure summary={`Further indicators (${arranged.further.length})`}>
          <FigureTable
            caption="Weighted by people"
            figures={figures}
            indicators={arranged.further}
            manifest={area.manifest}
          />
        </Disclosure>
      )}
      {schools === null || places === null ? null : (
        <Disclosure summary="Schools and places inside, by kind">
          <ul className={styles.warnings}>
            {schools.map(({ kind, count, pupils, withoutPupils }) => (
              <li key={kind}>
                {count} {kindWords(kind, count)}, {formatNumber(pupils)} pupils
                {withoutPupils === 0 ? '' : ` (of ${withoutPupils} not known)`}
              </li>
            ))}
            {places.map(({ kind, count }) => (
              <li key={kind}>
                {count} {kindWords(kind, count)}
              </li>
            ))}
            {schools.length + places.length === 0 ? <li>None that is known.</li> : null}
          </ul>
        </Disclosure>
      )}
      <Disclosure summary="How these figures are made">
        <ul className={styles.warnings}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {weightWords(figures, indicators).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
})

function kindWords(id: string, count: number): string {
  const kind = placeKindById(id)
  return (count === 1 ? kind?.title.toLowerCase() : kind?.plural) ?? id
}

/** "Weighted by residents (census 2021, TS001): deprivation and housing barriers." */
function weightWords(figures: ZoneProfile['figures'], indicators: ZoneData['indicators']) {
  const titles = (weight: string) =>
    figures
      .filter((figure) => figure.averaged && figure.weight === weight)
      .map(
        ({ indicator }) => indicators.find(({ id }) => id === indicator)?.shortTitle ?? indicator,
      )
  const averaged = figures.filter((figure) => figure.averaged)
  return [...new Set(averaged.map(({ weight }) => weight))].map(
    (weight) => `Weighted by ${weight}: ${listWords(titles(weight))}.`,
  )
}
