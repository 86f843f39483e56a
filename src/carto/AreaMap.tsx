import { useEffect, useId, useMemo, useRef } from 'react'
import type { Level } from '../domain/area.ts'
import { type Classification, NOTHING_CLASS } from '../domain/classification.ts'
import { ACCENT, classBorders, GREY_BASE, INK, MAP_PLATE } from '../domain/palette.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import { fitLevel, type PictureSize } from './fit-level.ts'
import { NothingPatterns, patternId } from './NothingPatterns.tsx'
import { type AreaLabel, LABEL_SIZE, placeLabels } from './place-labels.ts'

interface AreaMapProps {
  readonly topology: AreaTopology
  readonly level: Level
  /** Null = a grey base without figures. Of the same level, else the base is grey too. */
  readonly classification: Classification | null
  /** One colour a class, light to dark. */
  readonly palette: readonly string[]
  readonly labels: readonly AreaLabel[]
  readonly size: PictureSize
  /** What the picture shows, in a sentence: its name for those who do not see it. */
  readonly title: string
  readonly selection: {
    /** Row of the level; null = none. */
    readonly row: number | null
    /** Row that the arrow keys are on; null = none. */
    readonly reading: number | null
    /** A row was clicked or tapped; null = the ground beside the area. */
    readonly onSelect: (row: number | null) => void
  }
}

/**
 * A choropleth as SVG, for browsers without WebGL: the same classes, colours and patterns as the
 * map, without zoom. It takes no keys itself: what stands round it does, and passes the row on.
 */
export function AreaMap(props: AreaMapProps) {
  const { topology, level, classification, palette, labels, size, title, selection } = props
  const { width, height } = size
  const prefix = useId()
  const svg = useClickedRow(selection.onSelect)
  const picture = useMemo(
    () => fitLevel(topology, level, { width, height }),
    [topology, level, width, height],
  )
  const placed = useMemo(() => placeLabels(labels, picture.toPixels), [labels, picture])
  const paint = painter({ classification, level, palette, prefix })
  const selected = selection.row === null ? undefined : picture.paths[selection.row]
  const read = selection.reading === null ? undefined : picture.paths[selection.reading]
  return (
    <svg ref={svg} role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`}>
      <NothingPatterns prefix={prefix} />
      <rect width={width} height={height} fill={MAP_PLATE} />
      {picture.paths.map((path, row) => (
        <path key={row} data-row={row} d={path} fillRule="evenodd" {...paint(row)} />
      ))}
      <g fill="none" stroke={INK} pointerEvents="none">
        <path d={picture.wardLines} strokeOpacity={0.7} />
        <path d={picture.outline} strokeWidth={1.5} />
        {read === undefined ? null : (
          <>
            <path d={read} stroke={ACCENT} strokeWidth={12} strokeLinejoin="round" />
            <path d={read} stroke="#ffffff" strokeWidth={6} strokeLinejoin="round" />
          </>
        )}
        {selected === undefined ? null : (
          <>
            <path d={selected} stroke="#ffffff" strokeWidth={6} strokeLinejoin="round" />
            <path d={selected} strokeWidth={3} strokeLinejoin="round" />
          </>
        )}
      </g>
      <g
        fontSize={LABEL_SIZE}
        fontWeight={600}
        textAnchor="middle"
        fill={INK}
        stroke="#ffffff"
        strokeWidth={3}
        paintOrder="stroke"
        pointerEvents="none"
      >
        {placed.map(({ text, x, y }) => (
          <text key={`${text} ${x} ${y}`} x={x} y={y} dominantBaseline="central">
            {text}
          </text>
        ))}
      </g>
    </svg>
  )
}

/**
 * One listener on the picture instead of one a row. It is no control to the keyboard, so it is not
 * announced as one: the table is the way there.
 */
function useClickedRow(onSelect: (row: number | null) => void) {
  const svg = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const element = svg.current
    if (element === null) return
    const click = ({ target }: MouseEvent) => {
      const row = target instanceof Element ? target.getAttribute('data-row') : null
      onSelect(row === null ? null : Number(row))
    }
    element.addEventListener('click', click)
    return () => {
      element.removeEventListener('click', click)
    }
  }, [onSelect])
  return svg
}

interface Paint {
  readonly fill: string
  readonly stroke: string
}

interface PainterOptions extends Pick<AreaMapProps, 'classification' | 'level' | 'palette'> {
  readonly prefix: string
}

function painter(options: PainterOptions): (row: number) => Paint {
  const { classification, level, palette, prefix } = options
  if (classification?.level !== level)
    return () => ({ fill: GREY_BASE.fill, stroke: GREY_BASE.border })
  const borders = classBorders(palette.length)
  return (row) => {
    const entry = classification.classByRow[row] ?? NOTHING_CLASS
    return entry >= NOTHING_CLASS
      ? { fill: `url(#${patternId(prefix, entry - NOTHING_CLASS)})`, stroke: INK }
      : { fill: palette[entry] ?? GREY_BASE.fill, stroke: borders[entry] ?? GREY_BASE.border }
  }
}
