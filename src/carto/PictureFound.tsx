import { ACCENT, INK } from '../domain/palette.ts'
import type { AreaPicture } from './area-picture.ts'
import type { Projection } from './projection.ts'

interface PictureFoundProps {
  readonly point: AreaPicture['foundPoint']
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; point and name keep their size. */
  readonly scale: number
}

/** Where a searched postcode lies: a point with its name, above all areas, as on the map. */
export function PictureFound({ point, projection, scale }: PictureFoundProps) {
  if (point === null) return null
  const [x, y] = projection.toPixels(point.lng, point.lat)
  return (
    <g
      data-found=""
      transform={`translate(${x} ${y}) scale(${1 / scale})`}
      stroke="#ffffff"
      pointerEvents="none"
    >
      <circle r={8.5} fill={ACCENT} strokeWidth={3} />
      <text
        y={-15}
        fill={INK}
        fontSize={15}
        fontWeight={600}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
        textAnchor="middle"
      >
        {point.text}
      </text>
    </g>
  )
}
