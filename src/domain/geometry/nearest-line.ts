import { metresPerDegree } from '../geodesy.ts'

/** Segments as `[lng, lat, lng, lat]` in degrees, one after the other. */
export type Segments = ArrayLike<number>

/**
 * Distances from points to the nearest of many segments, up to a limit. Cells are at least as wide as
 * the limit, so that nine of them hold all that can be near.
 */
export class NearestLine {
  private readonly segments: Segments
  private readonly limitM: number
  private readonly cellLng: number
  private readonly cellLat: number
  private readonly cells = new Map<string, number[]>()

  constructor(segments: Segments, limitM: number) {
    this.segments = segments
    this.limitM = limitM
    let steepest = 0
    for (let at = 1; at < segments.length; at += 2) {
      steepest = Math.max(steepest, Math.abs(segments[at] ?? 0))
    }
    // A degree of latitude is never shorter than 110.57 km; a point may lie a limit nearer the pole.
    this.cellLat = limitM / 110_000
    this.cellLng = limitM / metresPerDegree(Math.min(89, steepest + this.cellLat)).lng
    for (let at = 0; at < segments.length; at += 4) this.insert(at)
  }

  /** Metres to the nearest segment; null where none lies within the limit. */
  distanceM(lng: number, lat: number): number | null {
    const scale = metresPerDegree(lat)
    const [column, row] = [Math.floor(lng / this.cellLng), Math.floor(lat / this.cellLat)]
    let nearest = Number.POSITIVE_INFINITY
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        for (const at of this.cells.get(`${String(column + dx)},${String(row + dy)}`) ?? []) {
          nearest = Math.min(nearest, segmentDistanceM([lng, lat], this.segmentAt(at), scale))
        }
      }
    }
    return nearest <= this.limitM ? nearest : null
  }

  private segmentAt(at: number): [number, number, number, number] {
    const [ax = 0, ay = 0] = [this.segments[at], this.segments[at + 1]]
    const [bx = 0, by = 0] = [this.segments[at + 2], this.segments[at + 3]]
    return [ax, ay, bx, by]
  }

  private insert(at: number): void {
    const [ax, ay, bx, by] = this.segmentAt(at)
    const columns = [Math.min(ax, bx), Math.max(ax, bx)].map((x) => Math.floor(x / this.cellLng))
    const rows = [Math.min(ay, by), Math.max(ay, by)].map((y) => Math.floor(y / this.cellLat))
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? 0); column++) {
      for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row++) {
        const key = `${String(column)},${String(row)}`
        const cell = this.cells.get(key)
        if (cell) cell.push(at)
        else this.cells.set(key, [at])
      }
    }
  }
}

/** Metres per degree round a point. */
type Scale = ReturnType<typeof metresPerDegree>

/**
 * Metres from a point to a segment `[lng, lat, lng, lat]`, in the plane that touches the
 * ellipsoid at the point: exact enough within a few tens of kilometres.
 */
export function segmentDistanceM(
  [lng, lat]: readonly [number, number],
  segment: readonly [number, number, number, number],
  scale: Scale,
): number {
  const [ax, ay] = [(segment[0] - lng) * scale.lng, (segment[1] - lat) * scale.lat]
  const dx = (segment[2] - lng) * scale.lng - ax
  const dy = (segment[3] - lat) * scale.lat - ay
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2))
  return Math.hypot(ax + along * dx, ay + along * dy)
}
