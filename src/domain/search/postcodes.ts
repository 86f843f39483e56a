import { bisectLeft } from 'd3-array'

/** Postcodes sorted by their text as written ("B44 9AB"), each with its point. */
export interface PostcodePoints {
  readonly size: number
  readonly postcodes: readonly string[]
  readonly lng: Float64Array
  readonly lat: Float64Array
}

/** Letters of an area, figures (and a letter) of a district; then a figure and two letters. */
const OUTWARD = /^[A-Z]{1,2}\d[A-Z\d]?$/
const INWARD_BEGINNING = /^(?:\d[A-Z]{0,2})?$/
/** Sorts after every letter and figure. */
const AFTER_ALL = '~'

/**
 * The ways to read what was typed as a postcode or the beginning of one, as it would be written:
 * "b449" is "B44 9..." or "B4 49...", of which only the first can go on. Without a blank the outward
 * part may go on too: "B4" also begins "B44". Empty where it can be no postcode.
 */
export function postcodeBeginnings(text: string): readonly string[] {
  const upper = text.trim().toUpperCase()
  const [outward = '', inward, ...more] = upper.split(/\s+/)
  if (more.length > 0) return []
  if (inward !== undefined) {
    return OUTWARD.test(outward) && INWARD_BEGINNING.test(inward) ? [`${outward} ${inward}`] : []
  }
  const whole = OUTWARD.test(outward) ? [outward] : []
  const splits = [2, 3, 4]
    .filter((at) => at < outward.length)
    .map((at): [string, string] => [outward.slice(0, at), outward.slice(at)])
    .filter(([first, rest]) => OUTWARD.test(first) && INWARD_BEGINNING.test(rest))
    .map(([first, rest]) => `${first} ${rest}`)
  return [...splits, ...whole]
}

/** Rows of a table of postcodes: `from` up to, not including, `to`. */
export interface PostcodeRange {
  readonly from: number
  readonly to: number
}

/** The postcodes that begin as typed, found by halving; ranges that do not overlap, none empty. */
export function postcodesBeginning(
  { postcodes }: PostcodePoints,
  text: string,
): readonly PostcodeRange[] {
  return postcodeBeginnings(text)
    .map((beginning) => ({
      from: bisectLeft(postcodes, beginning),
      to: bisectLeft(postcodes, `${beginning}${AFTER_ALL}`),
    }))
    .filter(({ from, to }) => to > from)
}
