import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { ROWS, TOPOLOGY } from './topology-fixture.ts'
import { topologyRings } from './topology-rings.ts'

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
