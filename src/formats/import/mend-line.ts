import { selfCrossing } from '../../domain/geometry/self-crossing.ts'
import { joinOverlaps, untangle } from '../../domain/geometry/untangle.ts'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { LinePolygon, LineRing, Position } from '../../domain/zones/zone.ts'
import { boxAround } from './coordinate-system.ts'

interface Mended {
  readonly polygons: readonly LinePolygon[]
  /** What was done, a sentence; null where nothing had to be. */
  readonly remark: string | null
}

/**
 * Lines without crossings and overlaps. What crosses itself is taken apart where it is clear what it
 * encloses, and refused with the place where it is not; parts that overlap are joined. A line in
 * order keeps every position.
 */
export function mendLine(polygons: readonly LinePolygon[], where: string): Result<Mended> {
  for (const ring of polygons.flat()) {
    if (isTangled(ring)) return failure(crosses(where, ring[0]))
    const crossing = selfCrossing(ring)
    if (crossing === null) continue
    const untangled = untangle(polygons)
    if (untangled === null || untangled.length === 0) return failure(crosses(where, crossing))
    const remark = `Its line crossed itself at ${placeWords(crossing)}. What it encloses is clear, and was kept.`
    return success({ polygons: untangled, remark })
  }
  const joined = joinOverlaps(polygons)
  if (joined === null) return success({ polygons, remark: null })
  return success({ polygons: joined, remark: 'Its parts overlapped, and were joined.' })
}

/** Edges as large as the whole ring: more of them than this and looking for crossings takes too long. */
const MOST_LONG_EDGES = 500

/** Whether a ring is a scribble of long edges, as no outline is: their boxes fill its own many times. */
function isTangled(ring: LineRing): boolean {
  const [west, south, east, north] = boxAround(ring)
  let [filled, before] = [0, ring.at(-1)]
  for (const position of ring) {
    const [width, height] = [position[0] - (before?.[0] ?? 0), position[1] - (before?.[1] ?? 0)]
    filled += Math.abs(width * height)
    before = position
  }
  return filled > MOST_LONG_EDGES * (east - west) * (north - south)
}

function crosses(where: string, position: Position | undefined): Problem {
  return {
    where,
    expected: 'a line that does not cross itself',
    found: `one that does, at ${placeWords(position ?? [0, 0])}`,
    remedy:
      'It is left out, because what is inside is not clear. Move a corner there where it was drawn, and import it again.',
  }
}

function placeWords([lng, lat]: Position): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)} (latitude, longitude)`
}
