import { INK } from '../domain/palette.ts'
import type { LinePolygon, Position } from '../domain/zones/zone.ts'
import { ZONE_MARKS } from '../domain/zones/zone-mark.ts'
import { ringPath } from './fit-level.ts'
import type { Projection } from './projection.ts'

/** A candidate zone as a picture draws it. */
export interface PictureZone {
  readonly id: string
  /** Index into `ZONE_MARKS`. */
  readonly mark: number
  readonly polygons: readonly LinePolygon[]
  /** The one that is worked on; its line is stronger. */
  readonly active: boolean
}

interface PictureZonesProps {
  readonly zones: readonly PictureZone[]
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; letters keep their size. */
  readonly scale: number
}

/** Zones as on the map: ink hairline, white casing, their own line and dashes, their letter. */
export function PictureZones({ zones, projection, scale }: PictureZonesProps) {
  return zones.map(({ id, mark, polygons, active }) => {
    const { colour, dashes, letter } = ZONE_MARKS[mark] ?? { colour: INK, dashes: [], letter: '' }
    const path = polygons
      .flat()
      .map((ring) => `${ringPath(ring, projection)}Z`)
      .join('')
    const width = active ? 3.5 : 2.5
    const top = topOf(polygons)
    const line = { d: path, vectorEffect: 'non-scaling-stroke' as const }
    return (
      <g key={id} data-zone={letter} fill="none" strokeLinejoin="round" pointerEvents="none">
        <path {...line} stroke={INK} strokeWidth={width + 4} />
        <path {...line} stroke="#ffffff" strokeWidth={width + 2.5} />
        <path
          {...line}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dashes.map((length) => length * width).join(' ')}
        />
        {top === null ? null : (
          <Letter at={projection.toPixels(...top)} {...{ letter, colour, scale }} />
        )}
      </g>
    )
  })
}

interface LetterProps {
  readonly at: readonly [x: number, y: number]
  readonly letter: string
  readonly colour: string
  readonly scale: number
}

function Letter({ at: [x, y], letter, colour, scale }: LetterProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${1 / scale})`}>
      <rect x={-11} y={-11} width={22} height={22} rx={5} fill="#ffffff" stroke={INK} />
      <text
        y={1}
        fill={colour}
        fontSize={15}
        fontWeight={700}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {letter}
      </text>
    </g>
  )
}

/** The northernmost corner of any piece, where a letter hides least; null for a zone without ground. */
function topOf(polygons: readonly LinePolygon[]): Position | null {
  const [first, ...others] = polygons.flatMap(([outer]) => outer)
  if (first === undefined) return null
  return others.reduce((top, corner) => (corner[1] > top[1] ? corner : top), first)
}
