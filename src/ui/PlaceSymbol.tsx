import styles from './PlaceSymbol.module.css'

/** The outline of each shape in a box of 20, centred on 10, 10. */
const PATHS = {
  circle: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14z',
  square: 'M4 4h12v12H4z',
  triangle: 'M10 2.5 17.8 16.5H2.2z',
  diamond: 'M10 1.8 18.2 10 10 18.2 1.8 10z',
  hexagon: 'M6 3.1h8L18 10l-4 6.9H6L2 10z',
  star: 'M10 1.5l2.5 5.6 6.1.6-4.6 4.1 1.3 6L10 14.7 4.7 17.8l1.3-6L1.4 7.7l6.1-.6z',
  cross: 'M7.2 2.5h5.6v4.7h4.7v5.6h-4.7v4.7H7.2v-4.7H2.5V7.2h4.7z',
} as const

export type PlaceShape = keyof typeof PATHS

interface PlaceSymbolProps {
  readonly shape: PlaceShape
  readonly colour: string
  readonly size?: number
}

/** The mark of a group of places, as on the map; the words beside it say the same. */
export function PlaceSymbol({ shape, colour, size = 16 }: PlaceSymbolProps) {
  return (
    <svg
      className={styles.symbol}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={PATHS[shape]} fill={colour} />
    </svg>
  )
}
