import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { RingSet } from './polygon-index.ts'

/** A ring as numbers of arcs; `~n` is arc n backwards. */
export type ArcRing = readonly number[]

/** Positions of every arc in degrees, flat, in the order they are stored. */
export function arcPositions({ arcs, transform }: Topology): Float64Array[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1]
  const [originX, originY] = transform?.translate ?? [0, 0]
  return arcs.map((arc) => {
    const positions = new Float64Array(arc.length * 2)
    let [x, y] = [0, 0]
    for (const [index, [first = 0, second = 0]] of arc.entries()) {
      // Delta-encoded where there is a transform, as they stand otherwise (TopoJSON, section 2.1.2).
      ;[x, y] = transform === undefined ? [first, second] : [x + first, y + second]
      positions[2 * index] = x * scaleX + originX
      positions[2 * index + 1] = y * scaleY + originY
    }
    return positions
  })
}

/** The rings of each geometry, holes included, without closing positions, in degrees. */
export function topologyRings(
  topology: Topology,
  geometries: readonly (Polygon | MultiPolygon)[],
): RingSet[] {
  const arcs = arcPositions(topology)
  return geometries.map((geometry) => {
    const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
    return rings.map((ring) => ringPositions(ring, arcs))
  })
}

/** Positions of a ring in degrees, flat, without the closing one. */
export function ringPositions(ring: ArcRing, arcs: readonly Float64Array[]): number[] {
  const flat: number[] = []
  for (const number of ring) {
    const arc = arcs[number < 0 ? ~number : number]!
    // The last position of an arc is the first of the next one.
    for (let step = 0; step + 2 < arc.length; step += 2) {
      const at = number < 0 ? arc.length - 2 - step : step
      flat.push(arc[at]!, arc[at + 1]!)
    }
  }
  return flat
}
