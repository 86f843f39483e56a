import { NearestLine } from '../../src/domain/geometry/nearest-line.ts'
import { PolygonIndex } from '../../src/domain/geometry/polygon-index.ts'
import type { Place } from '../../src/domain/place.ts'
import type { FileOfPlaces } from '../../src/formats/area-package/place-files.ts'
import { FILES_OF_PLACES } from '../../src/formats/area-package/place-files.ts'
import { rowsByArc } from './adjacency.ts'
import { inDegrees, type LevelGeometry } from './level-geometry.ts'

/** Places further from the area than this do not come along. */
export const REACH_M = 3000
/** About 0.1 m: what a place's position is worth at most. */
const DECIMALS = 1e6

/** Tells of a point whether it lies in the area, near it, or too far. */
export class AreaReach {
  private readonly polygons: PolygonIndex
  private readonly border: NearestLine

  constructor(neighbourhoods: LevelGeometry) {
    this.polygons = new PolygonIndex(neighbourhoods.rings)
    this.border = new NearestLine(outerSegments(neighbourhoods), REACH_M)
  }

  locate(lng: number, lat: number): 'inside' | 'near' | 'far' {
    if (this.polygons.rowsAt(lng, lat).length > 0) return 'inside'
    return this.border.distanceM(lng, lat) === null ? 'far' : 'near'
  }
}

/** Segments of the arcs that have a row on one side only: the edge of the area. */
function outerSegments(level: LevelGeometry): number[] {
  const segments: number[] = []
  for (const [number, rows] of rowsByArc(level).entries()) {
    if (rows.length !== 1) continue
    const line = inDegrees(level.arcs[number] ?? [], level.grid, level.vertices)
    for (let at = 0; at + 3 < line.length; at += 2) segments.push(...line.subarray(at, at + 4))
  }
  return segments
}

export interface SortedPlaces {
  readonly places: Readonly<Record<FileOfPlaces, readonly Place[]>>
  /** Left out because they lie more than 3 km outside. */
  readonly dropped: Readonly<Record<FileOfPlaces, number>>
  /** Left out because their id had stood before, in whichever file. */
  readonly repeated: number
}

/** Marks what lies outside, leaves out what lies too far; sorted by id, so that builds compare. */
export function sortPlaces(
  input: Readonly<Record<FileOfPlaces, readonly Place[]>>,
  reach: AreaReach,
): SortedPlaces {
  const places: Record<FileOfPlaces, Place[]> = {
    schools: [],
    services: [],
    assets: [],
    openStreetMap: [],
  }
  const dropped = { schools: 0, services: 0, assets: 0, openStreetMap: 0 }
  const seen = new Set<string>()
  let repeated = 0
  for (const file of FILES_OF_PLACES) {
    for (const place of input[file]) {
      if (seen.has(place.id)) {
        repeated++
        continue
      }
      seen.add(place.id)
      const lng = Math.round(place.lng * DECIMALS) / DECIMALS
      const lat = Math.round(place.lat * DECIMALS) / DECIMALS
      const where = reach.locate(lng, lat)
      if (where === 'far') dropped[file]++
      else places[file].push({ ...place, lng, lat, outside: where === 'near' })
    }
    places[file].sort((one, other) => (one.id < other.id ? -1 : 1))
  }
  return { places, dropped, repeated }
}
