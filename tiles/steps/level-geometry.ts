import type { MultiPolygon, Polygon } from 'geojson'
import { ringSurfaceM2 } from '../../src/domain/geodesy.ts'
import type { RingSet } from '../../src/domain/geometry/polygon-index.ts'
import { failure, type Result, success } from '../../src/domain/result.ts'
import { type ArcLevel, cutArcs } from './cut-arcs.ts'
import { type Grid, latOf, lngOf } from './grid.ts'
import { noRepairs, type RepairCounts, repairShape, type VertexShape } from './repair.ts'
import { Vertices } from './vertices.ts'

/** The borders of a level, mended, on the grid, cut into arcs. */
export interface LevelGeometry extends ArcLevel {
  readonly grid: Grid
  readonly vertices: Vertices
  /** By row: all rings in degrees as `[lng, lat, ...]`, without a closing point. */
  readonly rings: readonly RingSet[]
  readonly repairs: RepairCounts
}

export interface NamedShape {
  readonly code: string
  readonly geometry: Polygon | MultiPolygon
}

/** Fails where a row has nothing that could be called a polygon: no row may be lost in silence. */
export function buildLevel(
  rows: readonly NamedShape[],
  grid: Grid,
  what: string,
): Result<LevelGeometry> {
  const vertices = new Vertices()
  const repairs = noRepairs()
  const shapes: VertexShape[] = []
  for (const { code, geometry } of rows) {
    const shape = repairShape(geometry, { grid, vertices, counts: repairs })
    if (shape === null) {
      return failure({
        where: `${what} ${code}`,
        expected: 'a polygon of at least three different points',
        found: 'none',
        remedy: 'Fetch the boundary file again, or mend this polygon in it.',
      })
    }
    shapes.push(shape)
  }
  const level = cutArcs(shapes, vertices.size)
  const rings = shapes.map((polygons) =>
    polygons.flat().map((ring) => inDegrees(ring, grid, vertices)),
  )
  return success({ ...level, grid, vertices, rings, repairs })
}

/** A line of vertex numbers as `[lng, lat, ...]`. */
export function inDegrees(line: readonly number[], grid: Grid, vertices: Vertices): Float64Array {
  const degrees = new Float64Array(line.length * 2)
  for (const [i, vertex] of line.entries()) {
    degrees[2 * i] = lngOf(grid, vertices.x(vertex))
    degrees[2 * i + 1] = latOf(grid, vertices.y(vertex))
  }
  return degrees
}

/** Surface of a row in square kilometres; holes run clockwise and so count against it. */
export function surfaceKm2(rings: RingSet): number {
  const squareMetres = rings.reduce((sum, ring) => sum + ringSurfaceM2(ring), 0)
  return Math.max(0, squareMetres / 1e6)
}
