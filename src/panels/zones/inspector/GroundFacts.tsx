import { memo } from 'react'
import { formatNumber } from '../../../domain/figure.ts'
import { levelWords, listWords, NBSP } from '../../../domain/words.ts'
import type { ZoneGeometry, ZonePart } from '../../../domain/zones/zone-geometry.ts'
import type { ZoneShape } from '../../../domain/zones/zone.ts'
import { zoneMembership } from '../../../domain/zones/zone-membership.ts'
import { partSum } from '../../../domain/zones/zone-people.ts'
import { showBounds } from '../../../state/actions/show-bounds.ts'
import { Button } from '../../../ui/Button.tsx'
import type { ZoneData } from '../use-zone-data.ts'
import { Section } from './Section.tsx'
import styles from './ZoneInspector.module.css'

interface GroundFactsProps {
  readonly geometry: ZoneGeometry
  /** The shape that the geometry is of. */
  readonly resting: ZoneShape
  readonly data: ZoneData
}

/** Surface, border, pieces and holes; each can be shown on the map. None of it changes a figure. */
export const GroundFacts = memo(function GroundFacts({
  geometry,
  resting,
  data,
}: GroundFactsProps) {
  const { area, ground } = data
  const residents = partSum(area.neighbourhoods.residents, zoneMembership(resting, ground))
  const { pieces, holes, surfaceKm2, perimeterKm, outsideKm2, cutGround } = geometry
  const { names } = area.neighbourhoods
  return (
    <Section title="Its ground">
      <p>
        {formatNumber(surfaceKm2, 2)}
        {NBSP}km², {formatNumber(perimeterKm, 1)}
        {NBSP}km round
        {surfaceKm2 > 0
          ? `, ${formatNumber(residents / surfaceKm2)} residents on a square kilometre`
          : ''}
        .
        {outsideKm2 > 0.005
          ? ` Another ${formatNumber(outsideKm2, 2)}${NBSP}km² of the line lie outside ${area.manifest.title}, where nobody is counted.`
          : ''}
      </p>
      {pieces.length < 2 ? null : (
        <PartList
          title={`It is in ${pieces.length} pieces`}
          parts={pieces}
          names={names}
          one="Piece"
        />
      )}
      {holes.length === 0 ? null : (
        <PartList
          title={holes.length === 1 ? 'It has a hole' : `It has ${holes.length} holes`}
          parts={holes}
          names={names}
          one="Hole"
        />
      )}
      {cutGround.length === 0 ? null : (
        <p className={styles.small}>
          Ground inside of cut neighbourhoods:{' '}
          {cutGround
            .map(({ row, share }) => `${names[row] ?? ''} ${Math.round(share * 100)}${NBSP}%`)
            .join(', ')}
          . People are counted by output areas, not by ground.
        </p>
      )}
    </Section>
  )
})

interface PartListProps {
  readonly title: string
  readonly parts: readonly ZonePart[]
  readonly names: readonly string[]
  readonly one: string
}

function PartList({ title, parts, names, one }: PartListProps) {
  return (
    <div>
      <p>
        <b>{title}</b>. That may be meant; nothing forbids it.
      </p>
      <ul className={styles.list}>
        {parts.map((part, at) => (
          <li key={part.bounds.join()} className={styles.item}>
            <span className={styles.itemName}>
              {one} {at + 1}
              <span className={styles.small}>{partWords(part, names)}</span>
            </span>
            <Button
              aria-label={`Show ${one.toLowerCase()} ${at + 1} on the map`}
              onClick={() => showBounds(part.bounds)}
            >
              Show
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function partWords({ rows, surfaceKm2 }: ZonePart, names: readonly string[]): string {
  const ground = `${formatNumber(surfaceKm2, 2)}${NBSP}km²`
  if (rows.length === 0) return ground
  const who =
    rows.length <= 3
      ? listWords(rows.map((row) => names[row] ?? ''))
      : `${rows.length} ${levelWords('neighbourhood', rows.length)} with ${names[rows[0]!] ?? ''}`
  return `${who} · ${ground}`
}
