import { placeKindById } from '../../src/catalogue/places.ts'
import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import { OPEN_STREET_MAP } from '../../src/formats/area-package/place-files.ts'
import type { ContextFeature } from '../area-input.ts'
import { readWords } from '../readers/cells.ts'
import type { FileHead } from '../readers/file-head.ts'
import type { OpenFile } from '../readers/open-file.ts'
import type { OsmElement } from '../readers/overpass.ts'
import { readOverpass } from '../readers/overpass.ts'
import { contextOf } from './osm-context.ts'
import { placeKindOf } from './osm-place-kinds.ts'
import type { FoundPlace, PlaceTable } from './place-table.ts'
import { joinAddress, readPostcode, readWebsite, UNSAID } from './place-table.ts'
import type { Source } from './source.ts'

/**
 * OpenStreetMap through Overpass: places (`out center`) and what the map shows beneath the figures (`out
 * geom`), in one answer or in several. The Open Database Licence asks that what is taken from it stays
 * under it, so its places never stand in one file with those of others.
 */
export interface OpenStreetMap extends PlaceTable {
  /** Each with the id of its element. */
  readonly context: readonly { readonly id: string; readonly feature: ContextFeature }[]
}

export const openStreetMap: Source<OpenStreetMap> = {
  id: OPEN_STREET_MAP.sourceId,
  title: 'OpenStreetMap',
  publisher: 'OpenStreetMap contributors',
  address: 'https://www.openstreetmap.org/copyright',
  fileName: 'overpass.json',
  namePattern: /^(overpass|osm|openstreetmap|interpreter).*\.json$/i,
  licence: OPEN_STREET_MAP.licence,
  attribution: [OPEN_STREET_MAP.attribution],
  geography: 'points and lines',
  gives: 'places, roads, water, green and railways',
  recognises: isAnswer,
  edition: ({ layerText }) =>
    /"timestamp_osm_base"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(layerText)?.[1] ?? 'of unknown date',
  read: readOpenStreetMap,
}

function isAnswer({ layerText }: FileHead): boolean {
  return (
    /"elements"\s*:\s*\[/.test(layerText) &&
    /"osm3s"|"type"\s*:\s*"(node|way|relation)"/.test(layerText)
  )
}

function readOpenStreetMap(file: OpenFile): Result<OpenStreetMap> {
  const answer = readOverpass(file)
  if (!answer.ok) return answer
  const { elements } = answer.value
  return success({
    rowsRead: elements.length,
    found: elements.flatMap((element) => placeOf(element) ?? []),
    context: elements.flatMap((element) => {
      const feature = contextOf(element)
      return feature === null ? [] : [{ id: element.id, feature }]
    }),
  })
}

/** The first of several keys that says something. */
function wordsOf({ tags }: OsmElement, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const words = readWords(tags[key] ?? '')
    if (words !== null) return words
  }
  return null
}

function placeOf(element: OsmElement): FoundPlace | null {
  const kind = placeKindOf(element.tags)
  const point = element.point ?? middleOf(element)
  if (kind === null || point === null) return null
  const words = (...keys: string[]) => wordsOf(element, ...keys)
  const number = [words('addr:housename', 'addr:housenumber'), words('addr:street')]
  const facts = {
    ...UNSAID,
    id: `osm:${element.id}`,
    // Many have no name: a playground is a playground.
    name: words('name', 'official_name', 'operator') ?? placeKindById(kind)?.title ?? kind,
    kind,
    address: joinAddress([
      number.filter((part) => part !== null).join(' ') || null,
      words('addr:suburb'),
      words('addr:city', 'addr:town', 'addr:village'),
    ]),
    postcode: readPostcode(words('addr:postcode') ?? ''),
    website: readWebsite(words('website', 'contact:website', 'url') ?? ''),
    phone: words('phone', 'contact:phone'),
    hours: words('opening_hours', 'service_times'),
    offers: words('description'),
    ageFrom: ageOf(words('min_age')),
    ageTo: ageOf(words('max_age')),
    source: OPEN_STREET_MAP.sourceId,
  }
  return { facts, point }
}

function ageOf(words: string | null): number | null {
  return words !== null && /^\d{1,3}$/.test(words) ? Number(words) : null
}

/** Middle of the box round the lines, for an answer without centres. */
function middleOf({ lines }: OsmElement): readonly [number, number] | null {
  const positions = lines.flatMap((line) => line.positions)
  if (positions.length === 0) return null
  const middle = (axis: 0 | 1) => {
    const values = positions.map((position) => position[axis])
    const low = values.reduce((least, value) => Math.min(least, value))
    return (low + values.reduce((most, value) => Math.max(most, value))) / 2
  }
  return [middle(0), middle(1)]
}
