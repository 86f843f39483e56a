import { INK } from '../domain/palette.ts'
import type { LinePolygon, Position } from '../domain/zones/zone.ts'
import { ZONE_MARKS } from '../domain/zones/zone-mark.ts'
import { ringPath } from './fit-level.ts'
import type { Projection } from './projection.ts'
import { ROOM_STRENGTH } from './room-strength.ts'

/** A candidate zone as a picture draws it. */
export interface PictureZone {
  readonly id: string
  /** Index into `ZONE_MARKS`. */
  readonly mark: number
  readonly polygons: readonly LinePolygon[]
  /** The one that is worked on; its line is stronger. */
  readonly active: boolean
  /** Of an opened link: ink dots on a white casing, so that it is taken for none of one's own. */
  readonly visiting?: true
}

interface PictureZonesProps {
  readonly zones: readonly PictureZone[]
  /** In a room lines are stronger and letters larger. */
  readonly look: 'desk' | 'projector'
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; letters keep their size. */
  readonly scale: number
}

/** Zones as on the map: ink hairline, white casing, their own line and dashes, their letter. */
export function PictureZones({ zones, look, projection, scale }: PictureZonesProps) {
  const strong = look === 'projector' ? ROOM_STRENGTH : 1
  return zones.map((zone) => {
    const { id, mark, polygons } = zone
    const { letter } = ZONE_MARKS[mark] ?? { letter: '' }
    const path = polygons
      .flat()
      .map((ring) => `${ringPath(ring, projection)}Z`)
      .join('')
    const top = topOf(polygons)
    return (
      <g key={id} data-zone={letter} fill="none" strokeLinejoin="round" pointerEvents="none">
        {linesOf(zone, strong).map((line) => (
          <path key={line.strokeWidth} d={path} vectorEffect="non-scaling-stroke" {...line} />
        ))}
        {top === null ? null : (
          <Letter
            at={projection.toPixels(...top)}
            letter={letter}
            colour={colourOf(zone)}
            scale={scale / strong}
          />
        )}
      </g>
    )
  })
}

function colourOf({ mark, visiting }: PictureZone): string {
  return visiting === true ? INK : (ZONE_MARKS[mark]?.colour ?? INK)
}

/** From the ground up, CSS pixels. */
function linesOf(zone: PictureZone, strong: number) {
  if (zone.visiting === true) {
    return [
      { stroke: '#ffffff', strokeOpacity: 0.85, strokeWidth: 5 * strong },
      { stroke: INK, strokeWidth: 2 * strong, strokeDasharray: dashed([1.2, 1.6], 2 * strong) },
    ]
  }
  const width = (zone.active ? 3.5 : 2.5) * strong
  const dashes = ZONE_MARKS[zone.mark]?.dashes ?? []
  return [
    { stroke: INK, strokeWidth: width + 4 * strong },
    { stroke: '#ffffff', strokeWidth: width + 2.5 * strong },
    { stroke: colourOf(zone), strokeWidth: width, strokeDasharray: dashed(dashes, width) },
  ]
}

function dashed(dashes: readonly number[], width: number): string {
  return dashes.map((length) => length * width).join(' ')
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
