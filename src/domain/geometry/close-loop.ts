import type { LineRing, Position } from '../zones/zone.ts'
import { segmentsCross } from './segments-cross.ts'
import { meetingPoint } from './self-crossing.ts'

/** How much of a line, from either end, may hang over where the loop closes. */
const LOOSE_SHARE = 0.25

/**
 * The ring of a line drawn by hand. Who draws round something seldom ends where they began: where the
 * last quarter crosses the first, the loop closes there and the loose ends fall away; else the two
 * ends are joined.
 */
export function closeLoop(line: LineRing): LineRing {
  const loose = Math.ceil((line.length - 1) * LOOSE_SHARE)
  for (let first = 0; first < loose; first += 1) {
    for (
      let last = line.length - 2;
      last >= line.length - 1 - loose && last > first + 1;
      last -= 1
    ) {
      const one = edge(line, first)
      const two = edge(line, last)
      if (!segmentsCross(one, two)) continue
      const ring = [meetingPoint(one, two), ...line.slice(first + 1, last + 1)]
      return ring.length >= 3 ? ring : line
    }
  }
  return line
}

function edge(line: LineRing, at: number): readonly [Position, Position] {
  const from = line[at] ?? [0, 0]
  return [from, line[at + 1] ?? from]
}
