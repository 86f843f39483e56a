import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { doubleSurface } from './flat-ring.ts'
import { type ArcRing, arcPositions, ringPositions } from './topology-rings.ts'

/**
 * Outlines of a level by the arcs that neighbours share. Outer rings run anticlockwise and holes
 * clockwise, so that a shared arc is walked once in each direction.
 */
export interface LevelArcs {
  /** Positions of each arc in degrees, flat. */
  readonly arcs: readonly Float64Array[]
  /** Rings of each row, holes included. */
  readonly rings: readonly (readonly ArcRing[])[]
}

export function levelArcs(
  topology: Topology,
  geometries: readonly (Polygon | MultiPolygon)[],
): LevelArcs {
  const arcs = arcPositions(topology)
  const rings = geometries.map((geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    return polygons.flatMap((polygon) =>
      polygon.map((ring, at) => turned(ring, { arcs, anticlockwise: at === 0 })),
    )
  })
  return { arcs, rings }
}

function turned(
  ring: ArcRing,
  { arcs, anticlockwise }: { arcs: readonly Float64Array[]; anticlockwise: boolean },
): ArcRing {
  const runsSo = doubleSurface(ringPositions(ring, arcs)) > 0
  return runsSo === anticlockwise ? ring : ring.map((number) => ~number).reverse()
}
