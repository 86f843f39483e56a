import type { Area } from '../area.ts'
import { formatNumber } from '../figure.ts'
import { nearestNeighbourhood } from '../nearest-neighbourhood.ts'
import type { Place } from '../place.ts'
import { rowTitle, tableOf, wardName } from '../row-words.ts'
import { listWords } from '../words.ts'
import { postcodeBeginnings, type PostcodePoints } from './postcodes.ts'
import type { SearchGroup, SearchHit, SearchKind } from './search.ts'

/** Plural and singular of what can be found. */
const KIND_WORDS: Readonly<Record<SearchKind, readonly [one: string, many: string]>> = {
  ward: ['ward', 'wards'],
  neighbourhood: ['neighbourhood', 'neighbourhoods'],
  school: ['school', 'schools'],
  place: ['other place', 'other places'],
  postcode: ['postcode', 'postcodes'],
}

/** "wards", or "ward" for one. */
export function kindWords(kind: SearchKind, count = 2): string {
  return KIND_WORDS[kind][count === 1 ? 0 : 1]
}

/** What a listener is told when the typing pauses: "1 ward and 12 schools found." */
export function foundWords(groups: readonly SearchGroup[]): string {
  if (groups.length === 0) return 'Nothing found.'
  const parts = groups.map(({ kind, found }) => `${formatNumber(found)} ${kindWords(kind, found)}`)
  return `${listWords(parts)} found. Down arrow goes through them.`
}

/** What was searched in vain, and what to try. */
export function nothingFoundWords(text: string, areaTitle: string): string {
  const typed = `“${text.trim()}”`
  if (postcodeBeginnings(text).length > 0) {
    return `${areaTitle} has no postcode, name or code that begins with ${typed}. A postcode outside of it belongs to another area.`
  }
  return `Nothing in ${areaTitle} is called ${typed}: wards, neighbourhoods, schools, other places and postcodes were searched. Try the first letters of one word, or a postcode.`
}

interface HitWordsOptions {
  readonly area: Area
  readonly postcodes: PostcodePoints | null
  /** Title of a kind of place, from the catalogue. */
  readonly kindTitle: (kind: string) => string
}

export interface HitWords {
  readonly title: string
  readonly note: string
}

/** A hit by its name, and what tells it from others of that name: its ward, its kind. */
export function hitWords(hit: SearchHit, options: HitWordsOptions): HitWords {
  const { area, postcodes, kindTitle } = options
  switch (hit.kind) {
    case 'ward': {
      const { names, residents } = area.wards
      const { row } = hit.target
      return {
        title: names[row] ?? '',
        note: `Ward · ${formatNumber(residents[row] ?? 0)} residents`,
      }
    }
    case 'neighbourhood': {
      const { row } = hit.target
      const ward = wardName(area, area.neighbourhoods.wardRows[row] ?? -1)
      return {
        title: tableOf(area, 'neighbourhood').names[row] ?? '',
        note: `${ward} · ${area.neighbourhoods.codes[row] ?? ''}`,
      }
    }
    case 'school':
    case 'place':
      return {
        title: hit.place.name,
        note: `${kindTitle(hit.place.kind)} · ${whereWords(area, hit.place)}`,
      }
    case 'postcode': {
      const point = { lng: postcodes?.lng[hit.row] ?? 0, lat: postcodes?.lat[hit.row] ?? 0 }
      const row = nearestNeighbourhood(area.outputAreas, point)
      return {
        title: postcodes?.postcodes[hit.row] ?? '',
        note:
          row === null
            ? 'Postcode'
            : `In or next to ${rowTitle(area, { level: 'neighbourhood', row })}`,
      }
    }
    default:
      return hit satisfies never
  }
}

function whereWords(area: Area, place: Place): string {
  if (place.outside) return `outside ${area.manifest.title}`
  const row = nearestNeighbourhood(area.outputAreas, place)
  const ward = row === null ? undefined : area.neighbourhoods.wardRows[row]
  return ward === undefined ? (place.postcode ?? '') : `in or next to ${wardName(area, ward)}`
}
