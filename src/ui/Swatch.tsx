import { useId } from 'react'
import styles from './Swatch.module.css'

/** A class colour, or one of the marks for nothing to show. */
export type SwatchFill =
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: NothingMark }

export type NothingMark = 'hatch' | 'dots' | 'crosshatch' | 'dashes'

interface SwatchProps {
  readonly fill: SwatchFill
  /** CSS pixels; a bar of classes uses wider ones. */
  readonly width?: number
  readonly height?: number
}

/** A piece of the map's colouring beside the words that name it; never alone, so it is decoration. */
export function Swatch({ fill, width = 22, height = 14 }: SwatchProps) {
  const id = useId()
  return (
    <svg className={styles.swatch} width={width} height={height} aria-hidden="true">
      {fill.kind === 'colour' ? null : <NothingPattern id={id} kind={fill.kind} />}
      <rect
        className={styles.edge}
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={fill.kind === 'colour' ? fill.colour : `url(#${id})`}
      />
    </svg>
  )
}

interface NothingPatternProps {
  readonly id: string
  readonly kind: NothingMark
}

/** The same marks as on the map, in a tile of 8 CSS pixels. */
function NothingPattern({ id, kind }: NothingPatternProps) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      <rect width={8} height={8} className={styles.ground} />
      <NothingInk kind={kind} />
    </pattern>
  )
}

function NothingInk({ kind }: { readonly kind: NothingMark }) {
  switch (kind) {
    case 'hatch':
      return <path d="M-1 9 9-1" className={styles.line} />
    case 'crosshatch':
      return <path d="M-1 9 9-1M-1-1 9 9" className={styles.line} />
    case 'dots':
      return <circle cx={4} cy={4} r={1} className={styles.dot} />
    case 'dashes':
      return <path d="M.5 2h3M4.5 6h3" className={styles.line} />
  }
}
