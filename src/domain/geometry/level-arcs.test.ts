import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { doubleSurface } from './flat-ring.ts'
import { levelArcs } from './level-arcs.ts'
import { ROWS, TOPOLOGY } from './topology-fixture.ts'
import { ringPositions } from './topology-rings.ts'

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
