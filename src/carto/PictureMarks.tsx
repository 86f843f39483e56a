import type { Level } from '../domain/area.ts'
import { ACCENT, INK } from '../domain/palette.ts'
import type { RowOfLevel } from '../domain/row-words.ts'
import type { AreaPicture } from './area-picture.ts'
import type { LevelPicture } from './fit-level.ts'

interface PictureMarksProps {
  readonly picture: Pick<AreaPicture, 'selected' | 'hovered' | 'reading' | 'look'>
  readonly outlines: (level: Level) => LevelPicture
}

/** What is hovered over, read by keys and selected: light under dark, so that it shows on any class. */
export function PictureMarks({ picture, outlines }: PictureMarksProps) {
  const { selected, hovered, reading, look } = picture
  const strong = look === 'projector' ? 1.8 : 1
  const pathOf = (target: RowOfLevel | null) =>
    target === null ? undefined : outlines(target.level).paths[target.row]
  return (
    <g fill="none" pointerEvents="none" strokeLinejoin="round">
      <Mark path={pathOf(reading)} under={[ACCENT, 12]} over={['#ffffff', 6]} />
      <Mark path={pathOf(hovered)} under={['#ffffff', 4.5 * strong]} over={[INK, 1.75 * strong]} />
      <Mark
        path={pathOf(selected)}
        under={['#ffffff', 7 * strong]}
        over={[ACCENT, 3.25 * strong]}
      />
    </g>
  )
}

type Line = readonly [colour: string, widthPx: number]

interface MarkProps {
  readonly path: string | undefined
  readonly under: Line
  readonly over: Line
}

function Mark({ path, under, over }: MarkProps) {
  if (path === undefined) return null
  return [under, over].map(([colour, widthPx]) => (
    <path
      key={colour}
      d={path}
      stroke={colour}
      strokeWidth={widthPx}
      vectorEffect="non-scaling-stroke"
    />
  ))
}
