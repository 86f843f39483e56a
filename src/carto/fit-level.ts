import type { Geometry, MultiLineString, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { Level } from '../domain/area.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'

/** In CSS pixels. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

export interface LevelPicture {
  /** SVG path data by row of the level. */
  readonly paths: readonly string[]
  /** Lines between wards, for a picture of neighbourhoods; empty for one of wards. */
  readonly wardLines: string
  readonly outline: string
  readonly toPixels: (lng: number, lat: number) => readonly [x: number, y: number]
}

/** Room around the area, so that a selected edge is not cut. */
const MARGIN = 12

/**
 * The outlines of a level fitted into a picture, north up.
 *
 * Longitudes are shrunk by the cosine of the middle latitude: over an authority of 50 km the shape
 * is right to a few thousandths, which no screen shows. Not for areas of many degrees.
 */
export function fitLevel(topology: AreaTopology, level: Level, size: PictureSize): LevelPicture {
  const { neighbourhoods, wards } = topology.objects
  const toPixels = fit(topology, size)
  const write = (rings: readonly Position[][], close: 'Z' | '') =>
    rings.map((ring) => ringPath(ring, toPixels) + close).join('')
  const lines = ({ coordinates }: MultiLineString) => write(coordinates, '')
  const rows = level === 'ward' ? wards : neighbourhoods
  return {
    paths: feature(topology, rows).features.map(({ geometry }) => write(ringsOf(geometry), 'Z')),
    wardLines: level === 'ward' ? '' : lines(mesh(topology, wards, (one, two) => one !== two)),
    outline: lines(mesh(topology, rows, (one, two) => one === two)),
    toPixels,
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

function fit({ bbox }: AreaTopology, { width, height }: PictureSize): LevelPicture['toPixels'] {
  const [west, south, east, north] = bbox as [number, number, number, number]
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const room = { x: Math.max(1, width - 2 * MARGIN), y: Math.max(1, height - 2 * MARGIN) }
  const scale = Math.min(room.x / ((east - west) * shrink), room.y / (north - south))
  const middle = { lng: (west + east) / 2, lat: (south + north) / 2 }
  return (lng, lat) => [
    width / 2 + (lng - middle.lng) * shrink * scale,
    height / 2 - (lat - middle.lat) * scale,
  ]
}

function ringPath(ring: readonly Position[], toPixels: LevelPicture['toPixels']): string {
  let path = ''
  let last = ''
  for (const [lng = 0, lat = 0] of ring) {
    const [x, y] = toPixels(lng, lat)
    const point = `${x.toFixed(1)},${y.toFixed(1)}`
    if (point === last) continue
    path += (path === '' ? 'M' : 'L') + point
    last = point
  }
  return path
}
