import type { FlatRing } from './flat-ring.ts'
import { boxOf, type RingSet } from './polygon-index.ts'

/** Lines tried from south to north; odd, so that the middle is among them. */
const LINES = 15

/**
 * A point inside a polygon, far from its border where that is easily found: the middle of the widest
 * stretch on one of 15 horizontal lines. A polygon without surface gives its first corner; null only
 * where there is no corner.
 */
export function pointInside(rings: RingSet): readonly [number, number] | null {
  const box = boxOf(rings)
  if (box === null) return null
  let best = { width: 0, x: rings[0]?.[0] ?? 0, y: rings[0]?.[1] ?? 0 }
  for (let line = 1; line <= LINES; line++) {
    const y = box.south + ((box.north - box.south) * line) / (LINES + 1)
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b)
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = [crossings[i], crossings[i + 1]]
      if (east - west > best.width) best = { width: east - west, x: (west + east) / 2, y }
    }
  }
  return [best.x, best.y]
}

function crossingsAt(ring: FlatRing, y: number): number[] {
  const crossings: number[] = []
  let before = ring.length - 2
  for (let at = 0; at < ring.length; at += 2) {
    const [ax = 0, ay = 0] = [ring[before], ring[before + 1]]
    const [bx = 0, by = 0] = [ring[at], ring[at + 1]]
    before = at
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
  }
  return crossings
}
