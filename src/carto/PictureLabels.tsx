import { useMemo } from 'react'
import { INK } from '../domain/palette.ts'
import type { AreaPicture } from './area-picture.ts'
import { placeLabels } from './place-labels.ts'
import type { Projection } from './projection.ts'

interface PictureLabelsProps {
  readonly picture: Pick<AreaPicture, 'labels' | 'look'>
  readonly projection: Projection
  /** How much larger than drawn the picture is seen; type keeps its size. */
  readonly scale: number
}

const DESK_PX = 13
const PROJECTOR_PX = 28

/** Names and figures on the picture, as large as type on the page. */
export function PictureLabels({ picture, projection, scale }: PictureLabelsProps) {
  const { labels, look } = picture
  const size = (look === 'projector' ? PROJECTOR_PX : DESK_PX) / scale
  const placed = useMemo(() => placeLabels(labels, projection, size), [labels, projection, size])
  return (
    <g
      fontSize={size}
      fontWeight={600}
      textAnchor="middle"
      fill={INK}
      stroke="#ffffff"
      strokeWidth={size / 4}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {placed.map(({ lines, faded, x, y }) => (
        <text key={`${lines.join()} ${x} ${y}`} opacity={faded ? 0.45 : 1}>
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={x}
              y={y + (index - (lines.length - 1) / 2) * size * 1.1}
              dominantBaseline="central"
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
