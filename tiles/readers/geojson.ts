import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import { placePoint } from './coordinates.ts'
import type { OpenFile } from './open-file.ts'

/** A feature as found: the geometry is looked at only where the feature is wanted. */
export interface RawFeature {
  /** 1-based place in the file. */
  readonly number: number
  /** Text of a property by its exact name; empty where absent, null or blank (Welsh names are " "). */
  readonly text: (property: string) => string
  readonly propertyNames: () => readonly string[]
  readonly geometry: unknown
}

export interface RawLayer {
  readonly file: string
  readonly features: readonly RawFeature[]
  /** Names of the properties of the first feature. */
  readonly properties: readonly string[]
}

/**
 * Reads a GeoJSON layer. Tolerates a byte order mark, `crs` and `name` members. Fails on text that is
 * not whole JSON, on an ArcGIS error (which comes as HTTP 200), and on anything but features.
 */
export function readLayer(file: OpenFile): Result<RawLayer> {
  let json: unknown
  try {
    json = JSON.parse(file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text)
  } catch {
    return failure(notWholeJson(file.name))
  }
  if (!isRecord(json)) return failure(notALayer(file.name, 'something else'))
  if (isRecord(json['error'])) return failure(arcgisError(file.name, json['error']))
  if (!Array.isArray(json['features'])) return failure(notALayer(file.name, 'no list of features'))
  if (wasCutByServer(json)) return failure(cutByServer(file.name, json['features'].length))
  const features: RawFeature[] = []
  for (const item of json['features'] as unknown[]) {
    const number = features.length + 1
    if (!isRecord(item) || !isRecord(item['properties'])) {
      return failure(notALayer(`${file.name}, feature ${number}`, 'no properties'))
    }
    features.push(rawFeature(number, item['properties'], item['geometry']))
  }
  const first: unknown = (json['features'] as unknown[])[0]
  const properties = isRecord(first) && isRecord(first['properties']) ? first['properties'] : {}
  return success({ file: file.name, features, properties: Object.keys(properties) })
}

function rawFeature(
  number: number,
  properties: Record<string, unknown>,
  geometry: unknown,
): RawFeature {
  const text = (property: string) => {
    const value = properties[property]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
  return { number, text, propertyNames: () => Object.keys(properties), geometry }
}

/**
 * The polygon of a feature in degrees WGS84, National Grid metres converted. Rings may run either way
 * and touch themselves; what is not a ring of at least four positions in Britain is a failure.
 */
export function readPolygon(
  feature: RawFeature,
  at: { readonly file: string; readonly code: string },
): Result<Polygon | MultiPolygon> {
  const fail = (found: string) => failure(badGeometry(at, found))
  const { geometry } = feature
  if (!isRecord(geometry)) return fail('none')
  const { type, coordinates } = geometry
  if (type === 'Polygon') {
    const rings = readRings(coordinates)
    return typeof rings === 'string' ? fail(rings) : success({ type, coordinates: rings })
  }
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates) || coordinates.length === 0) {
    return fail(typeof type === 'string' ? `a ${type}` : 'no geometry type')
  }
  const polygons: Position[][][] = []
  for (const part of coordinates) {
    const rings = readRings(part)
    if (typeof rings === 'string') return fail(rings)
    polygons.push(rings)
  }
  return success({ type, coordinates: polygons })
}

/** Rings in degrees, or words for what is wrong with them. */
function readRings(coordinates: unknown): Position[][] | string {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return 'no rings'
  const rings: Position[][] = []
  for (const ring of coordinates as unknown[]) {
    if (!Array.isArray(ring) || ring.length < 4) return 'a ring of fewer than four positions'
    const positions: Position[] = []
    for (const position of ring as unknown[]) {
      const placed = readPosition(position)
      if (typeof placed === 'string') return placed
      positions.push(placed)
    }
    rings.push(positions)
  }
  return rings
}

function readPosition(position: unknown): Position | string {
  if (!Array.isArray(position)) return 'a position that is not a pair of numbers'
  const [x, y] = position as unknown[]
  if (typeof x !== 'number' || typeof y !== 'number') {
    return 'a position that is not a pair of numbers'
  }
  const placed = placePoint(x, y)
  return placed.ok ? [...placed.point] : placed.found
}

/** `exceededTransferLimit` stands at the top or in the collection's `properties`. */
function wasCutByServer(json: Record<string, unknown>): boolean {
  const inner = json['properties']
  return (
    json['exceededTransferLimit'] === true ||
    (isRecord(inner) && inner['exceededTransferLimit'] === true)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notWholeJson(file: string): Problem {
  return {
    where: file,
    expected: 'a whole GeoJSON file',
    found: 'text that breaks off or is not JSON',
    remedy: 'Download the file again.',
  }
}

function notALayer(where: string, found: string): Problem {
  return {
    where,
    expected: 'a GeoJSON feature collection',
    found,
    remedy: 'Choose GeoJSON as the format when you download it.',
  }
}

function arcgisError(where: string, error: Record<string, unknown>): Problem {
  const message = typeof error['message'] === 'string' ? error['message'] : 'no message'
  return {
    where,
    expected: 'a map layer',
    found: `an error message of the map server ("${message.slice(0, 120)}")`,
    remedy: 'Download the file again.',
  }
}

function cutByServer(where: string, count: number): Problem {
  return {
    where,
    expected: 'the whole layer',
    found: `${count} features and the remark that the server stopped there (exceededTransferLimit)`,
    remedy: 'Download the layer page by page, or as a file.',
  }
}

function badGeometry(at: { file: string; code: string }, found: string): Problem {
  return {
    where: `${at.file}, ${at.code}`,
    expected: 'a polygon in longitude and latitude or in British National Grid metres',
    found,
    remedy: 'Download the file again as GeoJSON.',
  }
}
