import styles from './LineSwatch.module.css'

interface LineSwatchProps {
  readonly colour: string
  /** Lengths of dashes and gaps in line widths; empty = a whole line. */
  readonly dashes: readonly number[]
}

const WIDTH = 4

/** An upright piece of a line as the map draws it, beside the words that name it: decoration. */
export function LineSwatch({ colour, dashes }: LineSwatchProps) {
  return (
    <svg className={styles.swatch} width={WIDTH + 2} height="100%" aria-hidden="true">
      <line
        x1={WIDTH / 2 + 1}
        x2={WIDTH / 2 + 1}
        y1={0}
        y2="100%"
        stroke={colour}
        strokeWidth={WIDTH}
        strokeDasharray={dashes.map((length) => length * WIDTH).join(' ')}
      />
    </svg>
  )
}
