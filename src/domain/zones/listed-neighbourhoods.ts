import type { Area } from '../area.ts'
import type { LngLat } from '../distance.ts'
import { wardShape } from './ward-shape.ts'

/** What each word of a list stands for. */
export interface ListedNeighbourhoods {
  /** Codes of the neighbourhoods, sorted, each once. */
  readonly codes: readonly string[]
  /** Words that stand for something here. */
  readonly found: number
  /** Words that stand for nothing here, as they were typed, each once. */
  readonly notFound: readonly string[]
}

export interface Postcodes {
  /** Where a postcode is, by its text as written ("B44 9AB"); null where it is not in the area. */
  readonly pointOf: (postcode: string) => LngLat | null
  /** Row of the neighbourhood that holds a point; null for none. */
  readonly rowAt: (point: LngLat) => number | null
}

const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/

/** The words of a list: one a line, or parted by commas, semicolons or tabs. */
export function listedWords(text: string): readonly string[] {
  const words = text.split(/[\n\r\t,;]+/).map((word) => word.replace(/["']/g, '').trim())
  return [...new Set(words.filter((word) => word !== ''))]
}

/** A word as a postcode would be written; null where it can be none. */
export function asPostcode(word: string): string | null {
  const [, outward, inward] = POSTCODE.exec(word.toUpperCase().replace(/\s+/g, '')) ?? []
  return outward === undefined || inward === undefined ? null : `${outward} ${inward}`
}

/**
 * The neighbourhoods that words stand for: codes and names of neighbourhoods, codes and names of
 * wards (then those that fit the ward best), postcodes (then the one that holds it).
 */
export function listedNeighbourhoods(
  words: readonly string[],
  area: Area,
  postcodes: Postcodes,
): ListedNeighbourhoods {
  const rows = namedRows(area.neighbourhoods)
  const wards = namedRows(area.wards)
  const codesOf = (word: string): readonly string[] => {
    const key = word.toLowerCase()
    const ward = wards.get(key)
    const row = rows.get(key) ?? (ward === undefined ? postcodeRow(word, postcodes) : undefined)
    if (row !== undefined) return area.neighbourhoods.codes.slice(row, row + 1)
    return ward === undefined ? [] : wardShape(area, ward).codes
  }
  const read = words.map((word) => ({ word, codes: codesOf(word) }))
  const notFound = read.filter(({ codes }) => codes.length === 0).map(({ word }) => word)
  return {
    codes: [...new Set(read.flatMap(({ codes }) => codes))].sort(),
    found: words.length - notFound.length,
    notFound,
  }
}

function postcodeRow(word: string, { pointOf, rowAt }: Postcodes): number | undefined {
  const postcode = asPostcode(word)
  const point = postcode === null ? null : pointOf(postcode)
  return point === null ? undefined : (rowAt(point) ?? undefined)
}

function namedRows({ codes, names }: Pick<Area['wards'], 'codes' | 'names'>): Map<string, number> {
  const rows = new Map(names.map((name, row) => [name.toLowerCase(), row]))
  codes.forEach((code, row) => rows.set(code.toLowerCase(), row))
  return rows
}
