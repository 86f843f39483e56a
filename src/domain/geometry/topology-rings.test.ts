import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { topologyRings } from './topology-rings.ts'

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

test('rings are those that topojson-client makes, without the closing position', () => {
  const polygons = feature(TOPOLOGY, ROWS).features.map(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
  const expected = polygons.map((rings) => rings.map((ring) => ring.slice(0, -1).flat()))
  expect(topologyRings(TOPOLOGY, ROWS.geometries)).toEqual(expected)
})

test('positions without a transform stand as they are', () => {
  const plain: Topology = {
    type: 'Topology',
    objects: {},
    arcs: [
      [
        [1, 2],
        [3, 2],
        [3, 4],
        [1, 2],
      ],
    ],
  }
  expect(topologyRings(plain, [{ type: 'Polygon', arcs: [[0]] }])).toEqual([[[1, 2, 3, 2, 3, 4]]])
})
