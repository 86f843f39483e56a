import { memo } from 'react'
import { NOTHING_CLASS } from '../domain/classification.ts'
import { classBorders, GREY_BASE, INK } from '../domain/palette.ts'
import type { AreaPicture } from './area-picture.ts'
import type { LevelPicture } from './fit-level.ts'
import { patternId } from './NothingPatterns.tsx'

interface PictureRowsProps {
  readonly drawn: LevelPicture
  readonly picture: AreaPicture
  /** Of the patterns' ids. */
  readonly prefix: string
}

/** The rows in their classes, with the lines between wards and round the area. */
export function PictureRows({ drawn, picture, prefix }: PictureRowsProps) {
  const { level, classification, palette, look } = picture
  const strong = look === 'projector' ? 2 : 1
  return (
    <>
      <Rows
        drawn={drawn}
        classification={classification?.level === level ? classification : null}
        palette={palette}
        prefix={prefix}
      />
      <g fill="none" stroke={INK} pointerEvents="none" strokeLinejoin="round">
        <path
          d={drawn.wardLines}
          strokeOpacity={0.8}
          strokeWidth={1.1 * strong}
          vectorEffect="non-scaling-stroke"
        />
        <path d={drawn.outline} strokeWidth={1.5 * strong} vectorEffect="non-scaling-stroke" />
      </g>
    </>
  )
}

type RowsProps = Pick<PictureRowsProps, 'drawn' | 'prefix'> &
  Pick<AreaPicture, 'classification' | 'palette'>

/** Apart and remembered: hovering and zooming must not go through hundreds of rows. */
const Rows = memo(function Rows({ drawn, classification, palette, prefix }: RowsProps) {
  const borders = classBorders(palette.length)
  const paint = (row: number) => {
    if (classification === null) return { fill: GREY_BASE.fill, stroke: GREY_BASE.border }
    const entry = classification.classByRow[row] ?? NOTHING_CLASS
    return entry >= NOTHING_CLASS
      ? { fill: `url(#${patternId(prefix, entry - NOTHING_CLASS)})`, stroke: INK }
      : { fill: palette[entry] ?? GREY_BASE.fill, stroke: borders[entry] ?? GREY_BASE.border }
  }
  return drawn.paths.map((path, row) => (
    <path
      key={row}
      data-row={row}
      d={path}
      fillRule="evenodd"
      vectorEffect="non-scaling-stroke"
      {...paint(row)}
    />
  ))
})
