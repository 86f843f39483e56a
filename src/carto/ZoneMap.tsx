import { useMemo } from 'react'
import type { RingSet } from '../domain/geometry/polygon-index.ts'
import { boxOf } from '../domain/geometry/polygon-index.ts'
import type { Bounds } from '../domain/row-bounds.ts'
import type { LinePolygon } from '../domain/zones/zone.ts'
import { projectionOf, type Projection } from './projection.ts'
import styles from './ZoneMap.module.css'

interface ZoneMapProps {
  /** What it shows, in words. */
  readonly label: string
  /** What is in the picture; several with bounds of one size are at one scale. */
  readonly bounds: Bounds
  /** Outlines of the neighbourhoods, and the colour of each. */
  readonly rings: readonly RingSet[]
  readonly colourOf: (row: number) => string
  readonly outline: readonly LinePolygon[]
  readonly colour: string
  readonly size: { readonly width: number; readonly height: number }
}

/** A zone among the neighbourhoods round it, which step back, as a small picture. */
export function ZoneMap(props: ZoneMapProps) {
  const { label, bounds, rings, colourOf, outline, colour, size } = props
  const drawn = useMemo(() => {
    const projection = projectionOf(bounds, size)
    const rows = rings.flatMap((row, at) =>
      meets(row, bounds) ? [{ row: at, path: ringsPath(row, projection) }] : [],
    )
    const flat = outline.flatMap((polygon) => polygon.map((ring) => ring.flat()))
    return { rows, zone: ringsPath(flat, projection) }
  }, [bounds, size, rings, outline])
  const frame = `M0,0H${size.width}V${size.height}H0Z`
  return (
    <svg
      className={styles.map}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
    >
      {drawn.rows.map(({ row, path }) => (
        <path key={row} d={path} fill={colourOf(row)} className={styles.row} />
      ))}
      <path d={frame + drawn.zone} fillRule="evenodd" className={styles.veil} />
      <path d={drawn.zone} className={styles.casing} />
      <path d={drawn.zone} className={styles.line} stroke={colour} />
    </svg>
  )
}

function meets(rings: RingSet, [west, south, east, north]: Bounds): boolean {
  const box = boxOf(rings)
  return (
    box !== null && box.west < east && box.east > west && box.south < north && box.north > south
  )
}

function ringsPath(rings: RingSet, { toPixels }: Projection): string {
  return rings
    .map((ring) => {
      let path = ''
      for (let at = 0; at < ring.length; at += 2) {
        const [x, y] = toPixels(ring[at] ?? 0, ring[at + 1] ?? 0)
        path += `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`
      }
      return `${path}Z`
    })
    .join('')
}
