import { metresPerDegree } from '../../src/domain/geodesy.ts'
import { REACH_M } from './place-points.ts'

type Bounds = readonly [west: number, south: number, east: number, north: number]

/**
 * The box that tiles cover: the area and the 3 km round it from which places come along, so that
 * the roads and waters among which they lie do not end at the area's own box.
 */
export function tileBounds([west, south, east, north]: Bounds): Bounds {
  const scale = metresPerDegree(Math.max(Math.abs(south), Math.abs(north)))
  const [wider, taller] = [REACH_M / scale.lng, REACH_M / scale.lat]
  return [west - wider, south - taller, east + wider, north + taller]
}
