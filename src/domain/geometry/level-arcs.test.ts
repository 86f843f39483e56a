import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { doubleSurface } from './flat-ring.ts'
import { levelArcs, ringPositions } from './level-arcs.ts'

type Rows = GeometryCollection & { geometries: (Polygon | MultiPolygon)[] }

/** Two squares that share an edge, the second with a hole, and a third far away of two parts. */
const ROWS: Rows = {
  type: 'GeometryCollection',
  geometries: [
    { type: 'Polygon', arcs: [[0, 1]] },
    { type: 'Polygon', arcs: [[~0, 2], [3]] },
    { type: 'MultiPolygon', arcs: [[[4]], [[5]]] },
  ],
}

const TOPOLOGY: Topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.25], translate: [-2, 52] },
  objects: { rows: ROWS },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [14, 4],
      [0, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
    [
      [40, 0],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
    [
      [50, 0],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
  ],
}

test('rings hold the positions that topojson-client gives, outer ones anticlockwise, holes clockwise', () => {
  const polygons = feature(TOPOLOGY, ROWS).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates]
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  })
  const { arcs, rings } = levelArcs(TOPOLOGY, ROWS.geometries)
  for (const [row, expected] of polygons.entries()) {
    const found = rings[row]?.map((ring) => ringPositions(ring, arcs)) ?? []
    const positions = (flat: readonly number[]) =>
      Array.from(
        { length: flat.length / 2 },
        (_, at) => `${flat[2 * at]},${flat[2 * at + 1]}`,
      ).sort()
    expect(found.map(positions)).toEqual(
      expected.flat().map((ring) =>
        ring
          .slice(0, -1)
          .map(([x, y]) => `${x},${y}`)
          .sort(),
      ),
    )
    const signs = expected.flatMap((polygon) => polygon.map((_, at) => (at === 0 ? 1 : -1)))
    expect(found.map((ring) => Math.sign(doubleSurface(ring)))).toEqual(signs)
  }
})
