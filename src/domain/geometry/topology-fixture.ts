import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

type Rows = GeometryCollection & { geometries: (Polygon | MultiPolygon)[] }

/** Two squares that share an edge, the second with a hole, and a third far away of two parts; for tests. */
export const ROWS: Rows = {
  type: 'GeometryCollection',
  geometries: [
    { type: 'Polygon', arcs: [[0, 1]] },
    { type: 'Polygon', arcs: [[~0, 2], [3]] },
    { type: 'MultiPolygon', arcs: [[[4]], [[5]]] },
  ],
}

export const TOPOLOGY: Topology = {
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
