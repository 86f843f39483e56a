import { useId } from 'react'
import styles from './Swatch.module.css'

/** A class colour, or one of the marks for nothing to show. */
export type SwatchFill =
  | { readonly kind: 'colour'; readonly colour: string }
  | { readonly kind: 'hatch' | 'dots' | 'crosshatch' | 'blank' }

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
  readonly kind: 'hatch' | 'dots' | 'crosshatch' | 'blank'
}

function NothingPattern({ id, kind }: NothingPatternProps) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <rect width={6} height={6} className={styles.ground} />
      {kind === 'hatch' || kind === 'crosshatch' ? (
        <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" className={styles.line} />
      ) : null}
      {kind === 'crosshatch' ? (
        <path d="M-1-1 7 7M5-1 7 1M-1 5 1 7" className={styles.line} />
      ) : null}
      {kind === 'dots' ? <circle cx={3} cy={3} r={1} className={styles.dot} /> : null}
    </pattern>
  )
}
