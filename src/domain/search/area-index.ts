import type { Area } from '../area.ts'
import type { Place } from '../place.ts'
import { wardName } from '../row-words.ts'
import { buildWordIndex, type WordIndex } from './word-index.ts'

/** The words of an area: by them its wards, neighbourhoods and places are found. */
export interface AreaIndex {
  readonly area: Area
  readonly wards: WordIndex
  /** A neighbourhood is also found by its ward. */
  readonly neighbourhoods: WordIndex
}

export interface PlaceIndex {
  readonly places: readonly Place[]
  readonly words: WordIndex
}

/** Takes a tenth of a second for all of England, so it is made once, when the first search begins. */
export function indexArea(area: Area): AreaIndex {
  const known = indexes.get(area)
  if (known !== undefined) return known
  const { wards, neighbourhoods } = area
  const wardNames = wards.names.map((_, row) => wardName(area, row))
  const index = {
    area,
    wards: buildWordIndex(wards.names.map((name) => ({ name, context: '' }))),
    neighbourhoods: buildWordIndex(
      neighbourhoods.names.map((name, row) => ({
        name,
        context: wardNames[neighbourhoods.wardRows[row] ?? -1] ?? '',
      })),
    ),
  }
  indexes.set(area, index)
  return index
}

const indexes = new WeakMap<Area, AreaIndex>()

/** A place is also found by its kind and its postcode. `kindTitle` is the catalogue's. */
export function indexPlaces(
  places: readonly Place[],
  kindTitle: (kind: string) => string,
): PlaceIndex {
  const words = buildWordIndex(
    places.map(({ name, kind, postcode }) => ({
      name,
      context: `${kindTitle(kind)} ${postcode ?? ''}`,
    })),
  )
  return { places, words }
}
