import { INK, STEP_BACK } from '../domain/palette.ts'
import type { Level } from '../domain/area.ts'
import type { Spotlight } from '../domain/spotlight.ts'
import { type LevelPicture, ringPath } from './fit-level.ts'
import type { Projection } from './projection.ts'

interface PictureVeilProps {
  readonly spotlight: Spotlight | null
  readonly outlines: (level: Level) => LevelPicture
  readonly projection: Projection
  readonly look: 'desk' | 'projector'
}

/** Far beyond any picture, so that the veil covers it however it is looked at. */
const EVERYWHERE = 'M-99999,-99999H99999V99999H-99999Z'

/** All but what is in the spotlight lies under a veil; a ward in the light has a strong outline. */
export function PictureVeil({ spotlight, outlines, projection, look }: PictureVeilProps) {
  if (spotlight === null) return null
  const lit = litPath(spotlight, outlines, projection)
  const width = look === 'projector' ? 5 : 3
  return (
    <g pointerEvents="none" strokeLinejoin="round">
      <path
        data-veil=""
        d={EVERYWHERE + lit}
        fill={STEP_BACK.colour}
        fillOpacity={STEP_BACK.opacity}
        fillRule="evenodd"
      />
      {spotlight.kind === 'ward' ? (
        <g fill="none">
          <path
            d={lit}
            stroke="#ffffff"
            strokeWidth={2 * width}
            vectorEffect="non-scaling-stroke"
          />
          <path d={lit} stroke={INK} strokeWidth={width} vectorEffect="non-scaling-stroke" />
        </g>
      ) : null}
    </g>
  )
}

/** By the even-odd rule every ring of what is lit opens the veil, and its holes close it again. */
function litPath(
  spotlight: Spotlight,
  outlines: PictureVeilProps['outlines'],
  projection: Projection,
): string {
  switch (spotlight.kind) {
    case 'ward':
      return outlines('ward').paths[spotlight.row] ?? ''
    case 'polygons':
      return spotlight.polygons
        .flat()
        .map((ring) => `${ringPath(ring, projection)}Z`)
        .join('')
    default:
      return spotlight satisfies never
  }
}
