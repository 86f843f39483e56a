import type {
  AreaTopology,
  RowCollection,
  RowGeometry,
} from '../../src/formats/area-package/topology.ts'
import { type Grid, latOf, lngOf } from './grid.ts'
import type { LevelGeometry } from './level-geometry.ts'

type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Both levels as TopoJSON: the arcs of the wards stand after those of the neighbourhoods. */
export function buildTopology(
  neighbourhoods: LevelGeometry,
  wards: LevelGeometry,
): Omit<AreaTopology, 'zoneExplorerFormat'> {
  const { grid } = neighbourhoods
  const [west, south, east, north] = boundsOf([neighbourhoods, wards], grid)
  return {
    type: 'Topology',
    bbox: [west, south, east, north],
    transform: { scale: [grid.step, grid.step], translate: [grid.west, grid.south] },
    objects: {
      neighbourhoods: collectionOf(neighbourhoods, 0),
      wards: collectionOf(wards, neighbourhoods.arcs.length),
    },
    arcs: [...deltaArcs(neighbourhoods), ...deltaArcs(wards)],
  }
}

/** Box round all vertices of the levels, in degrees. */
export function boundsOf(levels: readonly LevelGeometry[], grid: Grid): Bounds {
  let [west, south] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [east, north] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { vertices } of levels) {
    for (let vertex = 0; vertex < vertices.size; vertex++) {
      west = Math.min(west, vertices.x(vertex))
      east = Math.max(east, vertices.x(vertex))
      south = Math.min(south, vertices.y(vertex))
      north = Math.max(north, vertices.y(vertex))
    }
  }
  return [lngOf(grid, west), latOf(grid, south), lngOf(grid, east), latOf(grid, north)]
}

function collectionOf(level: LevelGeometry, firstArc: number): RowCollection {
  const shift = (number: number) => (number < 0 ? number - firstArc : number + firstArc)
  const geometries = level.shapes.map((polygons, id): RowGeometry => {
    const arcs = polygons.map((rings) => rings.map((ring) => ring.map(shift)))
    const [only] = arcs
    return arcs.length === 1 && only
      ? { type: 'Polygon', id, arcs: only }
      : { type: 'MultiPolygon', id, arcs }
  })
  return { type: 'GeometryCollection', geometries }
}

function deltaArcs({ arcs, vertices }: LevelGeometry): [number, number][][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map((vertex): [number, number] => {
      const step: [number, number] = [vertices.x(vertex) - x, vertices.y(vertex) - y]
      x = vertices.x(vertex)
      y = vertices.y(vertex)
      return step
    })
  })
}
