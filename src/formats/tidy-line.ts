import { doubleSurface } from '../domain/geometry/flat-ring.ts'
import { failure, type Problem, type Result, success } from '../domain/result.ts'
import type { LinePolygon, LineRing, Position } from '../domain/zones/zone.ts'
import type { FoundPolygon, FoundPosition } from './import/found-zones.ts'

/**
 * Polygons as zones have them: degrees, rings without a closing position and without the same position
 * twice in a row, outer rings anticlockwise, holes clockwise. A ring that is in order already keeps
 * every position bit for bit. Holes without an inside are left out; an outer ring without one fails.
 */
export function tidyLine(
  polygons: readonly FoundPolygon[],
  toDegrees: (position: FoundPosition) => Position,
  where: string,
): Result<LinePolygon[]> {
  const tidied: LinePolygon[] = []
  for (const [i, [outer = [], ...holes]] of polygons.entries()) {
    const ring = tidyRing(outer.map(toDegrees), 1)
    if (ring === null) {
      return failure(noInside(polygons.length > 1 ? `${where}, polygon ${i + 1}` : where))
    }
    const inner = holes.map((hole) => tidyRing(hole.map(toDegrees), -1))
    tidied.push([ring, ...inner.filter((hole) => hole !== null)])
  }
  return success(tidied)
}

/** Null for a ring that encloses nothing. */
function tidyRing(positions: readonly Position[], sign: 1 | -1): LineRing | null {
  const ring = positions.filter(([lng, lat], i) => {
    const [beforeLng, beforeLat] = positions[i - 1] ?? []
    return lng !== beforeLng || lat !== beforeLat
  })
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) ring.pop()
  if (ring.length < 3) return null
  const surface = doubleSurface(ring.flat())
  // A figure of eight has none either: it is for others to say what that encloses.
  if (surface === 0) return isFlat(ring) ? null : ring
  return Math.sign(surface) === sign ? ring : ring.reverse()
}

/** Whether all positions lie on one line. */
function isFlat([a = [0, 0], b = [0, 0], ...others]: LineRing): boolean {
  return others.every(([lng, lat]) => (b[0] - a[0]) * (lat - a[1]) === (b[1] - a[1]) * (lng - a[0]))
}

function noInside(where: string): Problem {
  return {
    where,
    expected: 'a line round some ground',
    found: 'a line that encloses nothing',
    remedy: 'It is left out. Draw it again with three corners or more.',
  }
}
