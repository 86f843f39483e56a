import Flatbush from 'flatbush'
import type { LineRing, Position } from '../zones/zone.ts'
import { segmentsCross } from './segments-cross.ts'

/**
 * Where a ring crosses or touches itself: a position on both edges; null when it does not. Ends that
 * edges share with their neighbours do not count, edges that run back over their neighbour do.
 */
export function selfCrossing(ring: LineRing): Position | null {
  const edges = edgesOf(ring)
  if (edges.length < 3) return null
  const index = new Flatbush(edges.length)
  for (const [a, b] of edges) {
    index.add(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
    )
  }
  index.finish()
  for (const [number, [a, b]] of edges.entries()) {
    const near = index.search(
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[0], b[0]),
      Math.max(a[1], b[1]),
      (other) => other > number,
    )
    for (const other of near) {
      const found = crossing(edges, number, other)
      if (found !== null) return found
    }
  }
  return null
}

type Edge = readonly [Position, Position]

/** Without edges of no length: the same corner twice is no crossing. */
function edgesOf(ring: LineRing): Edge[] {
  return ring.flatMap((from, at): Edge[] => {
    const to = ring[(at + 1) % ring.length] ?? from
    return from[0] === to[0] && from[1] === to[1] ? [] : [[from, to]]
  })
}

function crossing(edges: readonly Edge[], first: number, second: number): Position | null {
  const [one, two] = [edges[first], edges[second]]
  if (one === undefined || two === undefined) return null
  if (second === first + 1) return turnsBack(one, two) ? two[0] : null
  if (first === 0 && second === edges.length - 1) return turnsBack(two, one) ? one[0] : null
  return segmentsCross(one, two) ? meetingPoint(one, two) : null
}

/** Whether the edge after an edge runs back over it. */
function turnsBack([a, b]: Edge, [, c]: Edge): boolean {
  const cross = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
  const along = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1])
  return cross === 0 && along < 0
}

/** Where two segments that share a point meet; of two on one line, an end that lies on both. */
export function meetingPoint([a, b]: Edge, [c, d]: Edge): Position {
  const across = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
  if (across === 0) return [a, b].find((end) => segmentsCross([end, end], [c, d])) ?? c
  const share = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
}
