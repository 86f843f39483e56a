import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Result } from '../../domain/result.ts'
import { FORMAT_VERSION, PACKAGE_FILES } from './file-names.ts'
import { type JsonCursor, parseJson } from './json-cursor.ts'

/** A row's outline; `id` is its row number. */
export type RowGeometry = (Polygon | MultiPolygon) & { readonly id: number }

export interface RowCollection extends GeometryCollection {
  type: 'GeometryCollection'
  geometries: RowGeometry[]
}

/**
 * TopoJSON with one object a level. Arcs are shared within a level and never between the two,
 * because the publishers' two layers share no vertices. The transform is always there: positions
 * are whole numbers of a grid, delta-encoded, so two equal vertices are equal bit for bit.
 */
export interface AreaTopology extends Topology {
  zoneExplorerFormat: number
  transform: NonNullable<Topology['transform']>
  objects: { neighbourhoods: RowCollection; wards: RowCollection }
}

export function writeTopology(topology: Omit<AreaTopology, 'zoneExplorerFormat'>): string {
  const { type, bbox, transform, objects, arcs } = topology
  return `${JSON.stringify({ zoneExplorerFormat: FORMAT_VERSION, type, bbox, transform, objects, arcs })}\n`
}

/**
 * Reads `topology.json`. Refuses arcs of fewer than two positions, arc numbers that do not exist,
 * rings whose arcs do not join, and geometries that do not stand in row order.
 */
export function readTopology(text: string): Result<AreaTopology> {
  const parsed = parseJson(PACKAGE_FILES.topology, text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  root.at('zoneExplorerFormat').oneOf([FORMAT_VERSION])
  root.at('type').oneOf(['Topology'])
  const transform = root.at('transform')
  const [scaleX = 1, scaleY = 1] = transform.at('scale').numbers(2)
  const [x = 0, y = 0] = transform.at('translate').numbers(2)
  const [west = 0, south = 0, east = 0, north = 0] = root.at('bbox').numbers(4)
  const arcs = root.at('arcs').list(takeArc)
  const ends = arcs.map(endsOfArc)
  const objects = root.at('objects')
  return root.finish({
    zoneExplorerFormat: FORMAT_VERSION,
    type: 'Topology',
    bbox: [west, south, east, north],
    transform: { scale: [scaleX, scaleY], translate: [x, y] },
    objects: {
      neighbourhoods: takeCollection(objects.at('neighbourhoods'), ends),
      wards: takeCollection(objects.at('wards'), ends),
    },
    arcs,
  })
}

/** One pass without a cursor for every number: England has millions of them. */
function takeArc(arc: JsonCursor): [number, number][] {
  const positions = arc.raw()
  const whole =
    Array.isArray(positions) &&
    positions.length >= 2 &&
    positions.every(
      (position: unknown) =>
        Array.isArray(position) && position.length === 2 && position.every(Number.isSafeInteger),
    )
  return whole ? (positions as [number, number][]) : arc.reject('two or more grid positions', [])
}

type ArcEnds = readonly [start: string, end: string]

function endsOfArc(arc: readonly (readonly [number, number])[]): ArcEnds {
  let [x, y] = [0, 0]
  let start = ''
  for (const [dx, dy] of arc) {
    x += dx
    y += dy
    if (start === '') start = `${String(x)},${String(y)}`
  }
  return [start, `${String(x)},${String(y)}`]
}

function takeCollection(object: JsonCursor, ends: readonly ArcEnds[]): RowCollection {
  object.at('type').oneOf(['GeometryCollection'])
  let row = 0
  const geometries = object.at('geometries').list((geometry): RowGeometry => {
    geometry.at('id').oneOf([row])
    const id = row++
    const type = geometry.at('type').oneOf(['Polygon', 'MultiPolygon'])
    const takeRings = (rings: JsonCursor) => takePolygon(rings, ends)
    const arcs = geometry.at('arcs')
    return type === 'MultiPolygon'
      ? { type, id, arcs: arcs.list(takeRings) }
      : { type: 'Polygon', id, arcs: takeRings(arcs) }
  })
  return { type: 'GeometryCollection', geometries }
}

function takePolygon(polygon: JsonCursor, ends: readonly ArcEnds[]): number[][] {
  const rings = polygon.list((ring) => takeRing(ring, ends))
  return rings.length > 0 ? rings : polygon.reject('a ring', [])
}

function takeRing(ring: JsonCursor, ends: readonly ArcEnds[]): number[] {
  const numbers = ring.raw()
  if (!Array.isArray(numbers) || numbers.length === 0) return ring.reject('arc numbers', [])
  const joined: (readonly [string, string])[] = []
  for (const number of numbers as unknown[]) {
    if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
      return ring.reject('arc numbers', [])
    }
    const arc = ends[number < 0 ? ~number : number]
    if (arc === undefined) return ring.reject('numbers of arcs that exist', [])
    joined.push(number < 0 ? [arc[1], arc[0]] : arc)
  }
  const closes = joined.every(([start], i) => start === joined.at(i - 1)?.[1])
  return closes ? (numbers as number[]) : ring.reject('arcs that join to a ring', [])
}
