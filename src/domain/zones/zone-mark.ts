import { ZONE_COLOURS } from '../palette.ts'

/** How a zone is told apart on map, list and print: by letter, by colour, and by line style without colour. */
export interface ZoneMark {
  /** A to L. */
  readonly letter: string
  readonly colour: string
  /** Lengths of dashes and gaps in line widths; empty = a whole line. */
  readonly dashes: readonly number[]
}

const LETTERS = 'ABCDEFGHIJKL'

/**
 * One a zone: the first six run through the colours with dashes, the second six with dots among them.
 * Dots are as long as the line is wide, so that they are squares where line ends are cut straight.
 */
const DASHES: readonly (readonly number[])[] = [
  [],
  [4, 1.5],
  [1.5, 1.5],
  [6, 1.5, 1.5, 1.5],
  [2.5, 1],
  [8, 2],
  [1, 1],
  [4, 1.2, 1, 1.2],
  [4, 1.2, 1, 1.2, 1, 1.2],
  [8, 1.2, 1, 1.2],
  [1, 3],
  [3, 3],
]

/** As many candidate zones as an area may have. */
export const ZONE_MARKS: readonly ZoneMark[] = DASHES.map((dashes, index) => ({
  letter: LETTERS[index] ?? '',
  colour: ZONE_COLOURS[index % ZONE_COLOURS.length] ?? '',
  dashes,
}))

export const MOST_ZONES = ZONE_MARKS.length
