/** A ring as `[x, y, x, y, ...]` without a closing point, in any plane unit. */
export type FlatRing = ArrayLike<number>

/** Twice the signed surface in the plane: positive when the ring runs anticlockwise. */
export function doubleSurface(ring: FlatRing): number {
  // Relative to the first vertex, so that large coordinates do not eat the digits of a small ring.
  const [x0 = 0, y0 = 0] = [ring[0], ring[1]]
  let sum = 0
  for (let at = 2; at + 3 < ring.length; at += 2) {
    const [ax, ay] = [(ring[at] ?? 0) - x0, (ring[at + 1] ?? 0) - y0]
    const [bx, by] = [(ring[at + 2] ?? 0) - x0, (ring[at + 3] ?? 0) - y0]
    sum += ax * by - bx * ay
  }
  return sum
}

/**
 * Whether an upward ray from the point crosses the ring an odd number of times. A point on a border
 * that two polygons share lies in exactly one of them, as each edge owns its western end only.
 */
export function isInRing(ring: FlatRing, x: number, y: number): boolean {
  let inside = false
  let before = ring.length - 2
  for (let at = 0; at < ring.length; at += 2) {
    const [ax = 0, ay = 0] = [ring[before], ring[before + 1]]
    const [bx = 0, by = 0] = [ring[at], ring[at + 1]]
    before = at
    if (ax > x === bx > x) continue
    // Always from west to east, so that both polygons of a shared edge compute the same crossing.
    const crossing =
      ax < bx ? ay + ((x - ax) / (bx - ax)) * (by - ay) : by + ((x - bx) / (ax - bx)) * (ay - by)
    if (crossing > y) inside = !inside
  }
  return inside
}

/** Inside an odd number of rings: outer rings and holes alike, of one polygon or several. */
export function isInRings(rings: readonly FlatRing[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) if (isInRing(ring, x, y)) inside = !inside
  return inside
}
