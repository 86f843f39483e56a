import type { AreaTopology } from '../formats/area-package/topology.ts'

/**
 * Three square neighbourhoods of 0.01 degrees in a row, west to east, the first two in one ward; for
 * tests. Grid of 0.001 degrees from 2 W, 52 N.
 */
export const SQUARE_TOWN: AreaTopology = {
  zoneExplorerFormat: 1,
  type: 'Topology',
  bbox: [-2, 52, -1.97, 52.01],
  transform: { scale: [0.001, 0.001], translate: [-2, 52] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [20, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [20, 10],
      [-10, 0],
    ],
    [
      [10, 0],
      [10, 0],
    ],
    [
      [20, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [20, 10],
      [-20, 0],
      [0, -10],
      [20, 0],
    ],
  ],
  objects: {
    neighbourhoods: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 0, arcs: [[0, 2]] },
        { type: 'Polygon', id: 1, arcs: [[1, 3, -1, 4]] },
        { type: 'MultiPolygon', id: 2, arcs: [[[5, -2]]] },
      ],
    },
    wards: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 0, arcs: [[1, 6]] },
        { type: 'Polygon', id: 1, arcs: [[5, -2]] },
      ],
    },
  },
}
