import Flatbush from 'flatbush'
import { metresPerDegree } from '../geodesy.ts'
import { isInRing, isInRings } from '../geometry/flat-ring.ts'
import { segmentDistanceM } from '../geometry/nearest-line.ts'
import { boxOf, type RingSet } from '../geometry/polygon-index.ts'
import { segmentsCross } from '../geometry/segments-cross.ts'
import type { LineRing, Position } from './zone.ts'

interface FinderInput {
  /** Outlines by row; a row without any is never met by a line. */
  readonly rings: readonly RingSet[]
  /** Where the people of each row live: the middle of its output areas, weighted by residents. */
  readonly lng: ArrayLike<number>
  readonly lat: ArrayLike<number>
}

/**
 * Which neighbourhoods a gesture takes hold of, whatever of them the map shows just now. Rows come
 * without order and without repetition.
 */
export class NeighbourhoodFinder {
  readonly #input: FinderInput
  readonly #boxes: Flatbush
  readonly #points: Flatbush

  constructor(input: FinderInput) {
    this.#input = input
    const { rings, lng, lat } = input
    // An index of nothing cannot be made: one box that meets no question stands in.
    this.#boxes = new Flatbush(Math.max(1, rings.length))
    this.#points = new Flatbush(Math.max(1, rings.length))
    for (let row = 0; row < Math.max(1, rings.length); row += 1) {
      const { west, south, east, north } = boxOf(rings[row] ?? []) ?? NOWHERE
      this.#boxes.add(west, south, east, north)
      const [x, y] = [lng[row] ?? Number.NaN, lat[row] ?? Number.NaN]
      if (Number.isFinite(x) && Number.isFinite(y)) this.#points.add(x, y, x, y)
      else this.#points.add(NOWHERE.west, NOWHERE.south, NOWHERE.east, NOWHERE.north)
    }
    this.#boxes.finish()
    this.#points.finish()
  }

  get size(): number {
    return this.#input.rings.length
  }

  /** Where the people of a row live. */
  middleOf(row: number): Position {
    return [this.#input.lng[row] ?? Number.NaN, this.#input.lat[row] ?? Number.NaN]
  }

  ringsOf(row: number): RingSet {
    return this.#input.rings[row] ?? []
  }

  /** The neighbourhood that holds a position; null outside the area. */
  rowAt([lng, lat]: Position): number | null {
    const [row] = this.#boxes.search(lng, lat, lng, lat, (candidate) =>
      isInRings(this.ringsOf(candidate), lng, lat),
    )
    return row ?? null
  }

  /**
   * What a brush takes hold of on its way from one position to the next: neighbourhoods through
   * which its middle goes, and those whose people's middle lies within the radius of the way. The
   * whole way counts, so that a fast stroke skips nothing; a neighbourhood whose edge alone is
   * brushed stays out.
   */
  rowsAlong(from: Position, to: Position, radiusM: number): number[] {
    const west = Math.min(from[0], to[0])
    const east = Math.max(from[0], to[0])
    const south = Math.min(from[1], to[1])
    const north = Math.max(from[1], to[1])
    const passed = this.#boxes.search(west, south, east, north, (row) =>
      meets(this.ringsOf(row), from, to),
    )
    const scale = metresPerDegree((south + north) / 2)
    const [dx, dy] = [radiusM / scale.lng, radiusM / scale.lat]
    const segment = [...from, ...to] as const
    const covered = this.#points.search(west - dx, south - dy, east + dx, north + dy, (row) => {
      const middle = this.middleOf(row)
      return segmentDistanceM(middle, segment, scale) <= radiusM
    })
    return [...new Set([...passed, ...covered])]
  }

  /** Neighbourhoods whose people's middle lies inside a ring. */
  rowsInside(ring: LineRing): number[] {
    const flat = ring.flat()
    const box = boxOf([flat])
    if (box === null) return []
    return this.#points.search(box.west, box.south, box.east, box.north, (row) => {
      const [lng, lat] = this.middleOf(row)
      return isInRing(flat, lng, lat)
    })
  }

  /** Neighbourhoods whose people's middle lies within a distance of a position. */
  rowsWithin([lng, lat]: Position, radiusM: number): number[] {
    const scale = metresPerDegree(lat)
    const [dx, dy] = [radiusM / scale.lng, radiusM / scale.lat]
    return this.#points.search(lng - dx, lat - dy, lng + dx, lat + dy, (row) => {
      const [x, y] = this.middleOf(row)
      return Math.hypot((x - lng) * scale.lng, (y - lat) * scale.lat) <= radiusM
    })
  }
}

/** Beyond every longitude and latitude. */
const NOWHERE = { west: 1000, south: 1000, east: 1000, north: 1000 } as const

/** Whether a segment lies in polygons at its beginning or crosses one of their edges. */
function meets(rings: RingSet, from: Position, to: Position): boolean {
  if (isInRings(rings, from[0], from[1])) return true
  return rings.some((ring) => {
    let before = ring.length - 2
    for (let at = 0; at < ring.length; at += 2) {
      const a: Position = [ring[before] ?? 0, ring[before + 1] ?? 0]
      const b: Position = [ring[at] ?? 0, ring[at + 1] ?? 0]
      before = at
      if (segmentsCross([from, to], [a, b])) return true
    }
    return false
  })
}
