import type { Geometry, MultiLineString, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Level } from '../domain/area.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import type { Projection } from './projection.ts'

export interface LevelPicture {
  /** SVG path data by row of the level. */
  readonly paths: readonly string[]
  /** Lines between wards, for a picture of neighbourhoods; empty for one of wards. */
  readonly wardLines: string
  readonly outline: string
}

/** The outlines of a level as a projection draws them. */
export function fitLevel(
  topology: AreaTopology,
  level: Level,
  projection: Projection,
): LevelPicture {
  const { neighbourhoods, wards } = topology.objects
  const write = (rings: readonly (readonly Position[])[], close: 'Z' | '') =>
    rings.map((ring) => ringPath(ring, projection) + close).join('')
  const lines = ({ coordinates }: MultiLineString) => write(coordinates, '')
  const rows = level === 'ward' ? wards : neighbourhoods
  return {
    paths: feature(topology, rows).features.map(({ geometry }) => write(ringsOf(geometry), 'Z')),
    wardLines: level === 'ward' ? '' : lines(mesh(topology, wards, (one, two) => one !== two)),
    outline: lines(mesh(topology, rows, (one, two) => one === two)),
  }
}

function ringsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

/** A ring of longitudes and latitudes as path data, without closing it. */
export function ringPath(ring: readonly (readonly number[])[], { toPixels }: Projection): string {
  let path = ''
  let last = ''
  for (const [lng = 0, lat = 0] of ring) {
    const [x, y] = toPixels(lng, lat)
    const point = `${x.toFixed(2)},${y.toFixed(2)}`
    if (point === last) continue
    path += (path === '' ? 'M' : 'L') + point
    last = point
  }
  return path
}
