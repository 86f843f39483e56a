import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { FoundPolygon, FoundRing, FoundZone, FoundZones } from './found-zones.ts'
import { childOf, elementsOf, membersOf, tagOf } from './kml-elements.ts'
import {
  MOST_DEPTH,
  MOST_ITEMS,
  MOST_PARTS,
  tooDeep,
  tooManyItems,
  tooManyParts,
  tooManyPositions,
} from './limits.ts'
import { nameOf, ownFactsOf } from './own-facts.ts'
import { PositionReader } from './position-reader.ts'
import { linesOnly, pointsOnly } from './shapes-without-inside.ts'
import { xmlSize } from './xml-size.ts'

const SAVE_AS_KML = 'Save it as KML (or GeoJSON) from the program it comes from, and try again.'

/**
 * Takes a KML text apart: every Placemark of every folder, its polygons of any nesting, closed lines
 * as their inside, heights left aside. Links to other files are not followed, descriptions and styles
 * not looked at, entities other than XML's own not resolved.
 */
export function readKml(text: string, fileName: string): Result<FoundZones> {
  const { depth, parts } = xmlSize(text)
  if (depth > MOST_DEPTH) return failure(tooDeep(fileName))
  if (parts > MOST_PARTS) return failure(tooManyParts(fileName))
  const root = parse(text)
  if (root === null) return failure(notKml(fileName, 'text that breaks off or is damaged'))
  if (tagOf(root) === 'html') return failure(notKml(fileName, 'a web page'))
  if (tagOf(root) !== 'kml') return failure(notKml(fileName, `XML of another kind (${root.name})`))
  const walk = new Walk()
  walk.container(root)
  if (walk.placemarks > MOST_ITEMS) return failure(tooManyItems(fileName, walk.placemarks))
  if (walk.positions.hasTooMany) return failure(tooManyPositions(fileName))
  // KML knows one system of coordinates alone: longitude and latitude of WGS84 (OGC 12-007r2).
  const { zones, notUnderstood } = walk
  return success({ format: 'KML', namedSystem: null, zones, notUnderstood })
}

function parse(text: string): XmlElement | null {
  try {
    return parseXml(text, { ignoreUndefinedEntities: true }).root
  } catch {
    return null
  }
}

function notKml(fileName: string, found: string): Problem {
  return { where: fileName, expected: 'KML', found, remedy: SAVE_AS_KML }
}

class Walk {
  readonly positions = new PositionReader()
  readonly zones: FoundZone[] = []
  readonly notUnderstood: Problem[] = []
  placemarks = 0

  container(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      const tag = tagOf(child)
      if (tag === 'Document' || tag === 'Folder') this.container(child)
      else if (tag === 'Placemark') this.placemark(child)
      else if (tag === 'NetworkLink') this.notUnderstood.push(LINK)
    }
  }

  private placemark(placemark: XmlElement): void {
    this.placemarks++
    if (this.placemarks > MOST_ITEMS) return
    const members = membersOf(placemark)
    const name = nameOf(members)
    const place = `placemark ${this.placemarks}`
    const where = name === '' ? place : `${place} ("${name}")`
    const polygons: FoundPolygon[] = []
    const before = this.notUnderstood.length
    this.geometries(placemark, where, polygons)
    const own = ownFactsOf(members)
    const hasCodes = own !== null && own.codes.length > 0
    if (polygons.length > 0 || hasCodes) this.zones.push({ where, name, own, polygons })
    else if (this.notUnderstood.length === before) {
      this.notUnderstood.push(withoutOutline(where, 'no geometry that can be read'))
    }
  }

  private geometries(parent: XmlElement, where: string, into: FoundPolygon[]): void {
    for (const child of elementsOf(parent)) {
      const tag = tagOf(child)
      if (tag === 'MultiGeometry') this.geometries(child, where, into)
      else if (tag === 'Polygon') this.polygon(child, where, into)
      else if (tag === 'Point') this.notUnderstood.push(pointsOnly(where))
      else if (tag === 'LineString' || tag === 'LinearRing') this.closedLine(child, where, into)
    }
  }

  private polygon(polygon: XmlElement, where: string, into: FoundPolygon[]): void {
    const rings: FoundRing[] = []
    const boundaries = elementsOf(polygon).filter((child) => /BoundaryIs$/.test(tagOf(child)))
    // The outer boundary leads, wherever it stands.
    boundaries.sort((a, b) => Number(tagOf(b) === OUTER) - Number(tagOf(a) === OUTER))
    for (const boundary of boundaries) {
      // Some programs put all holes into one innerBoundaryIs.
      for (const line of elementsOf(boundary).filter((child) => tagOf(child) === 'LinearRing')) {
        const ring = this.line(line, `${where}, ring ${rings.length + 1}`)
        if (ring === null) return
        rings.push(ring)
      }
    }
    if (rings.length > 0) into.push(rings)
    else this.notUnderstood.push(withoutOutline(where, 'a polygon without a ring'))
  }

  private closedLine(line: XmlElement, where: string, into: FoundPolygon[]): void {
    const positions = this.line(line, where)
    if (positions === null) return
    const [first, last] = [positions[0], positions.at(-1)]
    const isClosed = positions.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
    if (isClosed || tagOf(line) === 'LinearRing') into.push([positions])
    else this.notUnderstood.push(linesOnly(where))
  }

  /** Null where something of it cannot be read, which is then named. */
  private line(line: XmlElement, where: string): FoundRing | null {
    const tuples = tuplesOf(childOf(line, 'coordinates')?.text ?? '')
    const positions = this.positions.line(tuples, where)
    if (!('remedy' in positions)) return positions
    this.notUnderstood.push(positions)
    return null
  }
}

const OUTER = 'outerBoundaryIs'

/** `lng,lat,height` apart by blanks; blanks around the commas, which some write, do no harm. */
function tuplesOf(text: string): number[][] {
  const tuples: number[][] = []
  let held = ''
  for (const piece of text.split(/\s+/)) {
    if (held !== '' && !held.endsWith(',') && !piece.startsWith(',')) {
      tuples.push(numbersOf(held))
      held = ''
    }
    held += piece
  }
  if (held !== '') tuples.push(numbersOf(held))
  return tuples
}

function numbersOf(tuple: string): number[] {
  return tuple.split(',').map((part) => (part === '' ? Number.NaN : Number(part)))
}

function withoutOutline(where: string, found: string): Problem {
  const expected = 'an outline (a Polygon or MultiGeometry)'
  return { where, expected, found, remedy: 'This one is left out; the others are read.' }
}

const LINK: Problem = {
  where: 'a NetworkLink',
  expected: 'the zones themselves',
  found: 'the address of another file',
  remedy: 'Nothing is fetched. Open the link in a map program, and save its shapes as KML.',
}
