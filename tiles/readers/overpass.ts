import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { LngLat } from './coordinates.ts'
import { placePoint } from './coordinates.ts'
import type { OpenFile } from './open-file.ts'

/** A node, way or relation of OpenStreetMap, as far as the answer describes it. */
export interface OsmElement {
  /** `node/1`: ids are unique only within a type. */
  readonly id: string
  readonly tags: Readonly<Record<string, string>>
  /** A node's position, or the centre that the answer gives; null where it gives none. */
  readonly point: LngLat | null
  /** Lines of a way; of a relation those of its members. Empty where the answer has no geometry. */
  readonly lines: readonly OsmLine[]
}

export interface OsmLine {
  readonly positions: readonly LngLat[]
  /** True for the edge of a hole in a relation. */
  readonly isInner: boolean
}

export interface OverpassAnswer {
  /** Day of the data (ISO date); null where the answer does not say. */
  readonly day: string | null
  /** Elements with tags. */
  readonly elements: readonly OsmElement[]
}

type Json = Readonly<Record<string, unknown>>

/**
 * Reads an answer of Overpass: nodes, and ways and relations with `center`, with `geometry` (`out geom`) or
 * with the nodes they refer to. Fails on text that is not whole JSON, on an answer that calls itself
 * incomplete (`remark`, with HTTP status 200), and on elements that have no number or no place on earth. The
 * same element may stand in an answer several times: the fuller description counts.
 */
export function readOverpass(file: OpenFile): Result<OverpassAnswer> {
  let json: unknown
  try {
    json = JSON.parse(file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text)
  } catch {
    return failure(notAnswer(file.name, 'text that breaks off or is not JSON'))
  }
  if (!isRecord(json)) return failure(notAnswer(file.name, 'something else'))
  if (typeof json['remark'] === 'string') return failure(incomplete(file.name, json['remark']))
  if (!Array.isArray(json['elements'])) return failure(notAnswer(file.name, 'no list of elements'))
  const raw = json['elements'] as unknown[]
  const nodes = new Map<number, LngLat>()
  const elements = new Map<string, OsmElement>()
  for (const [index, item] of raw.entries()) {
    const at = `${file.name}, element ${index + 1}`
    if (!isRecord(item)) return failure(notAnswer(at, 'something else than an element'))
    if (item['type'] !== 'node') continue
    const point = pointOf(item, at)
    if (!point.ok) return point
    if (typeof item['id'] === 'number' && point.value !== null) nodes.set(item['id'], point.value)
  }
  for (const [index, item] of (raw as Json[]).entries()) {
    const element = readElement(item, { at: `${file.name}, element ${index + 1}`, nodes })
    if (!element.ok) return element
    if (element.value === null) continue
    const known = elements.get(element.value.id)
    elements.set(
      element.value.id,
      known === undefined ? element.value : fuller(known, element.value),
    )
  }
  return success({ day: dayOf(json['osm3s']), elements: [...elements.values()] })
}

function fuller(one: OsmElement, other: OsmElement): OsmElement {
  const lines = one.lines.length >= other.lines.length ? one.lines : other.lines
  return { ...one, point: one.point ?? other.point, lines }
}

interface Context {
  readonly at: string
  readonly nodes: ReadonlyMap<number, LngLat>
}

/** Null for what has no tags (the nodes of a line) and for what is no element of the map (`count`, `area`). */
function readElement(item: Json, { at, nodes }: Context): Result<OsmElement | null> {
  const { type, id } = item
  if (type !== 'node' && type !== 'way' && type !== 'relation') return success(null)
  if (!Number.isSafeInteger(id)) return failure(notAnswer(at, `a ${type} without a number`))
  const tags = tagsOf(item['tags'])
  if (Object.keys(tags).length === 0) return success(null)
  const point = pointOf(type === 'node' ? item : centreOf(item), at)
  if (!point.ok) return point
  const lines =
    type === 'way' ? wayLines(item, nodes) : type === 'relation' ? memberLines(item) : []
  return success({ id: `${type}/${String(id)}`, tags, point: point.value, lines })
}

function tagsOf(tags: unknown): Record<string, string> {
  if (!isRecord(tags)) return {}
  return Object.fromEntries(
    Object.entries(tags).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function centreOf({ center, bounds }: Json): Json {
  if (isRecord(center)) return center
  if (!isRecord(bounds)) return {}
  const middle = (low: unknown, high: unknown) => (Number(low) + Number(high)) / 2
  return {
    lat: middle(bounds['minlat'], bounds['maxlat']),
    lon: middle(bounds['minlon'], bounds['maxlon']),
  }
}

/** Null where none is given, and where it lies far from Britain; fails where it can be no position. */
function pointOf({ lat, lon }: Json, at: string): Result<LngLat | null> {
  if (lat === undefined && lon === undefined) return success(null)
  if (typeof lat !== 'number' || typeof lon !== 'number' || Number.isNaN(lat + lon)) {
    return failure(noPosition(at, 'lat and lon that are not two numbers'))
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    return failure(noPosition(at, `lat ${lat}, lon ${lon}`))
  }
  const placed = placePoint(lon, lat)
  if (placed.ok) return success(placed.point)
  return placed.found.startsWith('latitude before')
    ? failure(noPosition(at, placed.found))
    : success(null)
}

function wayLines(way: Json, nodes: ReadonlyMap<number, LngLat>): readonly OsmLine[] {
  if (Array.isArray(way['geometry'])) return linesThrough(way['geometry'].map(positionOf), false)
  if (!Array.isArray(way['nodes'])) return []
  return linesThrough(
    way['nodes'].map((id) => (typeof id === 'number' ? (nodes.get(id) ?? null) : null)),
    false,
  )
}

function memberLines({ members }: Json): readonly OsmLine[] {
  if (!Array.isArray(members)) return []
  return (members as unknown[]).flatMap((member) => {
    if (!isRecord(member) || !Array.isArray(member['geometry'])) return []
    return linesThrough(member['geometry'].map(positionOf), member['role'] === 'inner')
  })
}

function positionOf(vertex: unknown): LngLat | null {
  if (!isRecord(vertex)) return null
  const { lat, lon } = vertex
  if (typeof lat !== 'number' || typeof lon !== 'number') return null
  const placed = placePoint(lon, lat)
  return placed.ok ? placed.point : null
}

/** The stretches between gaps: what lies outside the frame that was asked for comes as null. */
function linesThrough(vertices: readonly (LngLat | null)[], isInner: boolean): readonly OsmLine[] {
  const stretches: LngLat[][] = [[]]
  for (const vertex of vertices) {
    if (vertex === null) stretches.push([])
    else stretches.at(-1)?.push(vertex)
  }
  return stretches.filter(({ length }) => length > 1).map((positions) => ({ positions, isInner }))
}

function dayOf(facts: unknown): string | null {
  const time = isRecord(facts) ? facts['timestamp_osm_base'] : null
  return typeof time === 'string' ? (/^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? null) : null
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notAnswer(where: string, found: string): Problem {
  return {
    where,
    expected: 'a whole answer of Overpass in JSON, with elements',
    found,
    remedy: 'Ask Overpass again with [out:json], and keep the answer as it comes.',
  }
}

function incomplete(where: string, remark: string): Problem {
  return {
    where,
    expected: 'a whole answer of Overpass',
    found: `an incomplete one ("${remark.slice(0, 120)}")`,
    remedy: 'Ask Overpass again, for a smaller frame or with a longer timeout.',
  }
}

function noPosition(where: string, found: string): Problem {
  return {
    where,
    expected: 'a position in degrees (lat, lon)',
    found,
    remedy: 'Ask Overpass again, and keep the answer as it comes.',
  }
}
