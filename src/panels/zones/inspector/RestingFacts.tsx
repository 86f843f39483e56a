import { memo, useMemo } from 'react'
import { formatFigure, formatNumber } from '../../../domain/figure.ts'
import { levelWords, NBSP } from '../../../domain/words.ts'
import { leaveOut, takeIn } from '../../../domain/zones/take-in.ts'
import { zoneMembership } from '../../../domain/zones/zone-membership.ts'
import { cutNeighbourhoods } from '../../../domain/zones/zone-people.ts'
import { zoneRing } from '../../../domain/zones/zone-ring.ts'
import { zoneRobustness } from '../../../domain/zones/zone-robustness.ts'
import { announce } from '../../../state/announcement.ts'
import { reshapeZone } from '../../../state/actions/zones/reshape-zone.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { useWorkspace } from '../../../state/workspace.ts'
import { zoneOf } from '../../../domain/zones/zones-of.ts'
import type { Zone, ZoneShape } from '../../../domain/zones/zone.ts'
import type { ZoneData } from '../use-zone-data.ts'
import { Section } from './Section.tsx'
import styles from './ZoneInspector.module.css'

interface RestingFactsProps {
  readonly zone: Zone | null
  /** As it stood before the gesture in hand. */
  readonly resting: ZoneShape
  readonly data: ZoneData
}

/** So many of the ring are shown at once. */
const RING_SHOWN = 5

/** What is said of the line at rest: what it cuts, what lies round it, how firm its figures stand. */
export const RestingFacts = memo(function RestingFacts({ zone, resting, data }: RestingFactsProps) {
  const { area, ground, arranged, outlines } = data
  const facts = useMemo(() => {
    const membership = zoneMembership(resting, ground)
    const options = { ground, indicators: arranged.main }
    return {
      cut: cutNeighbourhoods(membership, area),
      ring: zoneRing(membership, options),
      robustness:
        outlines === null
          ? null
          : zoneRobustness(membership, { ...options, outerRows: outlines.outerRows }),
    }
  }, [resting, ground, area, arranged, outlines])
  const { names } = area.neighbourhoods
  const change = (row: number, kind: 'in' | 'out') => {
    if (zone === null || outlines === null) return
    const options = { area, arcs: outlines.neighbourhoods }
    // A quick second press may come before the first is shown.
    const current = zoneOf(useWorkspace.getState().workspace, zone.id)?.shape ?? resting
    const shape = kind === 'in' ? takeIn(current, row, options) : leaveOut(current, row, options)
    const sentence = `${kind === 'in' ? 'Took in' : 'Left out'} ${names[row] ?? ''}`
    const outcome = reshapeZone({ area, id: zone.id, shape, sentence })
    announce(outcome.done ? `${sentence}.` : outcome.reason)
  }
  const canChange = zone !== null && outlines !== null
  return (
    <>
      {facts.cut.length === 0 ? null : (
        <Section
          title={`The line cuts ${facts.cut.length} ${levelWords('neighbourhood', facts.cut.length)}`}
        >
          <ul className={styles.list}>
            {facts.cut.map(({ row, share, residentsInside }) => (
              <li key={row} className={styles.item}>
                <span className={styles.itemName}>
                  {names[row]}
                  <span className={styles.small}>
                    {Math.round(share * 100)}
                    {NBSP}% of residents inside ({formatNumber(residentsInside)})
                  </span>
                </span>
                <Button
                  disabled={!canChange}
                  aria-label={`Take in all of ${names[row] ?? ''}`}
                  onClick={() => change(row, 'in')}
                >
                  Take in
                </Button>
                <Button
                  disabled={!canChange}
                  aria-label={`Leave out ${names[row] ?? ''}`}
                  onClick={() => change(row, 'out')}
                >
                  Leave out
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Ring
        ring={facts.ring}
        names={names}
        onTakeIn={canChange ? (row) => change(row, 'in') : null}
      />
      {facts.robustness === null ? null : <Firmness robustness={facts.robustness} data={data} />}
    </>
  )
})

interface RingProps {
  readonly ring: ReturnType<typeof zoneRing>
  readonly names: readonly string[]
  /** Null while nothing can be taken in. */
  readonly onTakeIn: ((row: number) => void) | null
}

function Ring({ ring, names, onTakeIn }: RingProps) {
  if (ring.length === 0) return null
  const item = ({ row, placesApart, residents }: RingProps['ring'][number]) => (
    <li key={row} className={styles.item}>
      <span className={styles.itemName}>
        {names[row]}
        <span className={styles.small}>
          {formatNumber(residents)} residents
          {placesApart === null ? '' : ` · ${formatNumber(placesApart)} places of 100 apart`}
        </span>
      </span>
      <Button
        disabled={onTakeIn === null}
        aria-label={`Take in ${names[row] ?? ''}`}
        onClick={() => onTakeIn?.(row)}
      >
        Take in
      </Button>
    </li>
  )
  return (
    <Section title="Just outside, most like the zone first">
      <ul className={styles.list}>{ring.slice(0, RING_SHOWN).map(item)}</ul>
      {ring.length > RING_SHOWN ? (
        <Disclosure summary={`The other ${ring.length - RING_SHOWN}`}>
          <ul className={styles.list}>{ring.slice(RING_SHOWN).map(item)}</ul>
        </Disclosure>
      ) : null}
      <p className={styles.small}>
        Places apart: of 100 neighbourhoods, how many stand between its figures and the zone’s, on
        average over the main indicators.
      </p>
    </Section>
  )
}

interface FirmnessProps {
  readonly robustness: ReturnType<typeof zoneRobustness>
  readonly data: ZoneData
}

function Firmness({ robustness, data: { arranged, area } }: FirmnessProps) {
  const { figures, moves, wardRows, wardResidents } = robustness
  if (moves === 0) return null
  return (
    <Section title="If the line moves by one neighbourhood">
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">Of {moves} moves</th>
            <th scope="col">Lowest</th>
            <th scope="col">Highest</th>
            <th scope="col">As wards</th>
          </tr>
        </thead>
        <tbody>
          {arranged.main.map((indicator) => {
            const figure = figures.find((one) => one.indicator === indicator.id)
            const words = (value: number | null | undefined) =>
              value === null || value === undefined ? '–' : formatFigure(value, indicator)
            return (
              <tr key={indicator.id}>
                <th scope="row">{indicator.shortTitle}</th>
                <td>{words(figure?.lowest?.value)}</td>
                <td>{words(figure?.highest?.value)}</td>
                <td>{words(figure?.wards)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={styles.small}>
        A move takes in one neighbourhood just outside, or the rest of one that the line cuts, or
        leaves out one at the zone’s edge; those deep inside stay. As wards: if the zone were the{' '}
        {wardRows.length} {levelWords('ward', wardRows.length)} it touches (
        {wardRows.map((row) => area.wards.names[row] ?? '').join(', ')}), with{' '}
        {formatNumber(wardResidents)} residents by best fit.
      </p>
    </Section>
  )
}
