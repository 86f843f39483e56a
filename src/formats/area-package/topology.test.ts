import fc from 'fast-check'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { type AreaTopology, readTopology, writeTopology } from './topology.ts'

/** Two squares side by side as neighbourhoods, both together as the one ward, which has an island too. */
const pair: Omit<AreaTopology, 'zoneExplorerFormat'> = {
  type: 'Topology',
  bbox: [1.5, 54.5, 1.7, 54.6],
  transform: { scale: [0.1, 0.1], translate: [1.5, 54.5] },
  objects: {
    neighbourhoods: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 0, arcs: [[0, 1]] },
        { type: 'Polygon', id: 1, arcs: [[~0, 2]] },
      ],
    },
    wards: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', id: 0, arcs: [[[3]], [[4]]] }],
    },
  },
  arcs: [
    [
      [1, 0],
      [0, 1],
    ],
    [
      [1, 1],
      [-1, 0],
      [0, -1],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
    [
      [0, 0],
      [2, 0],
      [0, 1],
      [-2, 0],
      [0, -1],
    ],
    [
      [5, 5],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
}

const text = writeTopology(pair)

test('comes back as it was, version first, and topojson-client makes polygons of it', () => {
  const read = readTopology(text)
  if (!read.ok) throw new Error(read.problem.where)
  expect(read.value).toEqual({ zoneExplorerFormat: 1, ...pair })
  expect(text.startsWith('{"zoneExplorerFormat":1,')).toBe(true)
  const ward = feature(read.value, read.value.objects.wards)
  expect(JSON.stringify(ward)).toContain('[[1.5,54.5],[1.7,54.5],[1.7,54.6],[1.5,54.6],[1.5,54.5]]')
})

test('arcs of any whole numbers come back as they were', () => {
  const step = fc
    .tuple(fc.maxSafeInteger(), fc.maxSafeInteger())
    .map((one): [number, number] => one)
  fc.assert(
    fc.property(fc.array(step, { minLength: 2 }), (arc) => {
      const read = readTopology(writeTopology({ ...pair, arcs: [...pair.arcs, arc] }))
      expect(read.ok && read.value.arcs.at(-1)).toEqual(arc)
    }),
  )
})

const collection = (geometries: unknown[]) => ({ type: 'GeometryCollection', geometries })

test.each([
  [{ zoneExplorerFormat: 2 }, 'zoneExplorerFormat'],
  [{ type: 'FeatureCollection' }, 'type'],
  [{ transform: { scale: [1], translate: [0, 0] } }, 'transform.scale'],
  [{ bbox: [1, 2, 3] }, 'bbox'],
  [{ arcs: [[[0, 0]]] }, 'arcs[0]'],
  [
    {
      arcs: [
        [
          [0, 0],
          [0.5, 1],
        ],
      ],
    },
    'arcs[0]',
  ],
  [{ arcs: [[[0, 0], [1]]] }, 'arcs[0]'],
  [{ objects: { neighbourhoods: collection([]) } }, 'objects.wards'],
  [
    { objects: { neighbourhoods: collection([{ type: 'Polygon', id: 1, arcs: [[3]] }]) } },
    'objects.neighbourhoods.geometries[0].id',
  ],
  [
    { objects: { neighbourhoods: collection([{ type: 'Polygon', id: 0, arcs: [[9]] }]) } },
    'objects.neighbourhoods.geometries[0].arcs[0]',
  ],
  [
    { objects: { neighbourhoods: collection([{ type: 'Polygon', id: 0, arcs: [[0, 2]] }]) } },
    'objects.neighbourhoods.geometries[0].arcs[0]',
  ],
  [
    { objects: { neighbourhoods: collection([{ type: 'Polygon', id: 0, arcs: [] }]) } },
    'objects.neighbourhoods.geometries[0].arcs',
  ],
])('refuses %j and says where', (wrong, where) => {
  const read = readTopology(JSON.stringify({ ...(JSON.parse(text) as object), ...wrong }))
  expect(read.ok ? '' : read.problem.where).toBe(`topology.json, ${where}`)
})

test('cut or changed text never throws', () => {
  for (let length = 0; length < text.length - 1; length++) {
    expect(readTopology(text.slice(0, length)).ok).toBe(false)
  }
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 2 }), (at, other) => {
      const read = readTopology(text.slice(0, at) + other + text.slice(at + 1))
      if (!read.ok) expect(read.problem.where).toContain('topology.json')
    }),
  )
})
