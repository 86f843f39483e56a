import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { FoundPolygon, FoundZone, FoundZones } from './found-zones.ts'
import { jsonSize } from './json-size.ts'
import {
  MOST_DEPTH,
  MOST_ITEMS,
  MOST_PARTS,
  MOST_POSITIONS,
  tooDeep,
  tooManyItems,
  tooManyParts,
  tooManyPositions,
} from './limits.ts'
import { nameOf, ownFactsOf } from './own-facts.ts'
import { PositionReader } from './position-reader.ts'
import { linesOnly, pointsOnly } from './shapes-without-inside.ts'

type Members = Readonly<Record<string, unknown>>

const SAVE_AS_GEOJSON = 'Save it as GeoJSON from the program it comes from, and try again.'

/**
 * Takes a GeoJSON text apart: a FeatureCollection, a Feature or a bare geometry; polygons of any
 * nesting, heights left aside, closed lines as their inside. What cannot be a zone is named with its
 * place; what is no GeoJSON, too large or nested beyond reason fails as a whole.
 */
export function readGeoJson(text: string, fileName: string): Result<FoundZones> {
  const tooMuch = beyondLimits(text, fileName)
  if (tooMuch !== null) return failure(tooMuch)
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return failure(notJson(fileName))
  }
  if (!isObject(root) || typeof root['type'] !== 'string')
    return failure(notGeoJson(fileName, root))
  const walk = new Walk()
  if (root['type'] === 'FeatureCollection') {
    const features = root['features']
    if (!Array.isArray(features)) return failure(notGeoJson(fileName, root))
    if (features.length > MOST_ITEMS) return failure(tooManyItems(fileName, features.length))
    for (const [i, feature] of features.entries()) walk.feature(feature, `feature ${i + 1}`)
  } else if (root['type'] === 'Feature') walk.feature(root, 'the feature')
  else if (GEOMETRIES.has(root['type'])) walk.zone(root, { where: 'the geometry', properties: {} })
  else return failure(notGeoJson(fileName, root))
  if (walk.positions.hasTooMany) return failure(tooManyPositions(fileName))
  return success({
    format: 'GeoJSON',
    namedSystem: namedSystem(root),
    zones: walk.zones,
    notUnderstood: walk.notUnderstood,
  })
}

function beyondLimits(text: string, fileName: string): Problem | null {
  const { depth, objects, lists } = jsonSize(text)
  if (depth > MOST_DEPTH) return tooDeep(fileName)
  // A position is a list, and so is a ring, which has three positions at least.
  if (lists > 2 * MOST_POSITIONS) return tooManyPositions(fileName)
  return objects > MOST_PARTS ? tooManyParts(fileName) : null
}

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

class Walk {
  readonly positions = new PositionReader()
  readonly zones: FoundZone[] = []
  readonly notUnderstood: Problem[] = []

  feature(feature: unknown, place: string): void {
    if (!isObject(feature) || feature['type'] !== 'Feature') {
      this.leaveOut(place, 'a Feature', 'something else')
      return
    }
    const properties = isObject(feature['properties']) ? feature['properties'] : {}
    const geometry = feature['geometry']
    const name = nameOf(properties)
    const where = name === '' ? place : `${place} ("${name}")`
    const own = ownFactsOf(properties)
    // An export of a zone that has no outline at hand still carries its codes.
    if (geometry === null && own !== null && own.codes.length > 0) {
      this.zones.push({ where, name, own, polygons: [] })
    } else if (isObject(geometry)) this.zone(geometry, { where, properties })
    else this.leaveOut(where, 'an outline (a Polygon or MultiPolygon)', 'no geometry')
  }

  zone(geometry: Members, { where, properties }: { where: string; properties: Members }): void {
    const polygons: FoundPolygon[] = []
    const before = this.notUnderstood.length
    this.geometry(geometry, where, polygons)
    if (polygons.length > 0) {
      this.zones.push({ where, name: nameOf(properties), own: ownFactsOf(properties), polygons })
    } else if (this.notUnderstood.length === before) {
      this.leaveOut(where, 'an outline (a Polygon or MultiPolygon)', 'an empty geometry')
    }
  }

  private geometry(geometry: Members, where: string, into: FoundPolygon[]): void {
    if (this.positions.hasTooMany) return
    const { type, coordinates } = geometry
    if (type === 'Polygon') this.take(this.positions.polygon(coordinates, where), into)
    else if (type === 'LineString') this.closedLine(coordinates, where, into)
    else if (type === 'Point' || type === 'MultiPoint') this.notUnderstood.push(pointsOnly(where))
    else if (type === 'MultiPolygon') {
      for (const [i, one] of this.parts(coordinates, where).entries()) {
        this.take(this.positions.polygon(one, `${where}, polygon ${i + 1}`), into)
      }
    } else if (type === 'MultiLineString') {
      for (const one of this.parts(coordinates, where)) this.closedLine(one, where, into)
    } else if (type === 'GeometryCollection') {
      for (const one of this.parts(geometry['geometries'], where)) {
        if (isObject(one)) this.geometry(one, where, into)
        else this.leaveOut(where, 'a geometry', 'something else')
      }
    } else this.leaveOut(where, 'a geometry that GeoJSON knows', shown(type))
  }

  private closedLine(coordinates: unknown, where: string, into: FoundPolygon[]): void {
    const line = this.positions.line(coordinates, where)
    if ('remedy' in line) {
      this.notUnderstood.push(line)
      return
    }
    const [first, last] = [line[0], line.at(-1)]
    const isClosed = line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
    if (isClosed) into.push([line])
    else if (!this.positions.hasTooMany) this.notUnderstood.push(linesOnly(where))
  }

  private take(polygon: FoundPolygon | Problem, into: FoundPolygon[]): void {
    if ('remedy' in polygon) this.notUnderstood.push(polygon)
    else into.push(polygon)
  }

  private parts(value: unknown, where: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.leaveOut(where, 'a list of parts', shown(value))
    return []
  }

  private leaveOut(where: string, expected: string, found: string): void {
    const remedy = 'This one is left out; the others are read.'
    this.notUnderstood.push({ where, expected, found, remedy })
  }
}

/** `{"crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}}`, as files before RFC 7946 say it. */
function namedSystem(root: Members): string | null {
  const crs = root['crs']
  const properties = isObject(crs) ? crs['properties'] : null
  const name = isObject(properties) ? properties['name'] : null
  return typeof name === 'string' ? name : null
}

function notJson(fileName: string): Problem {
  return {
    where: fileName,
    expected: 'GeoJSON',
    found: 'text that is no JSON: it breaks off or is damaged',
    remedy: SAVE_AS_GEOJSON,
  }
}

function notGeoJson(fileName: string, root: unknown): Problem {
  const type = isObject(root) ? root['type'] : undefined
  const isEsri = isObject(root) && ('rings' in root || 'spatialReference' in root)
  const found = isEsri ? 'JSON of ArcGIS' : type === 'Topology' ? 'TopoJSON' : 'other JSON'
  return { where: fileName, expected: 'GeoJSON', found, remedy: SAVE_AS_GEOJSON }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'something else'
}
