import type { LevelArcs } from './level-arcs.ts'
import { type ArcRing, ringPositions } from './topology-rings.ts'

/**
 * The outline of some rows: the arcs that only one side of belongs to them, joined to rings that
 * touch themselves nowhere. Exact: every position is one of the publisher's, and arcs between two of
 * the rows are gone without a trace. Outer rings run anticlockwise, holes clockwise.
 */
export function dissolve(rows: Iterable<number>, { arcs, rings }: LevelArcs): number[][] {
  const walked = new Set<number>()
  for (const row of rows) for (const ring of rings[row] ?? []) for (const n of ring) walked.add(n)
  const border = [...walked].filter((number) => !walked.has(~number))
  return joinArcs(border, arcs).map((ring) => ringPositions(ring, arcs))
}

/** Directed arcs joined to rings without a position twice, each arc in one ring. */
function joinArcs(border: readonly number[], arcs: readonly Float64Array[]): ArcRing[] {
  const starting = new Map<string, number[]>()
  for (const number of border) {
    const key = keyOf(startOf(number, arcs))
    const known = starting.get(key)
    if (known === undefined) starting.set(key, [number])
    else known.push(number)
  }
  const closed: ArcRing[] = []
  for (const first of border) {
    const path: number[] = []
    let next = take(starting, first, arcs)
    while (next !== undefined) {
      path.push(next)
      const end = keyOf(startOf(~next, arcs))
      // Whatever of the path began here is a ring of its own: so two corners that touch stay two.
      const from = path.findIndex((number) => keyOf(startOf(number, arcs)) === end)
      if (from >= 0) closed.push(path.splice(from))
      if (path.length === 0) break
      next = leftmost(starting.get(keyOf(startOf(~path.at(-1)!, arcs))) ?? [], path.at(-1)!, arcs)
      if (next !== undefined) take(starting, next, arcs)
    }
  }
  return closed
}

/** Takes an arc out of those that wait; undefined where it has been taken. */
function take(
  starting: Map<string, number[]>,
  number: number,
  arcs: readonly Float64Array[],
): number | undefined {
  const waiting = starting.get(keyOf(startOf(number, arcs))) ?? []
  const at = waiting.indexOf(number)
  return at < 0 ? undefined : waiting.splice(at, 1)[0]
}

/** Of the arcs that go on from where one ends, the one that turns most to the left. */
function leftmost(
  candidates: readonly number[],
  from: number,
  arcs: readonly Float64Array[],
): number | undefined {
  if (candidates.length < 2) return candidates[0]
  const back = bearing(~from, arcs)
  const turn = (number: number) => {
    const angle = back - bearing(number, arcs)
    return angle > 0 ? angle : angle + 2 * Math.PI
  }
  return [...candidates].sort((one, two) => turn(one) - turn(two))[0]
}

/** Direction in which an arc sets out, in radians from the east. */
function bearing(number: number, arcs: readonly Float64Array[]): number {
  const arc = arcs[number < 0 ? ~number : number]!
  const at = number < 0 ? arc.length - 2 : 0
  const to = number < 0 ? at - 2 : 2
  return Math.atan2(arc[to + 1]! - arc[at + 1]!, arc[to]! - arc[at]!)
}

function startOf(number: number, arcs: readonly Float64Array[]): readonly [number, number] {
  const arc = arcs[number < 0 ? ~number : number]!
  const at = number < 0 ? arc.length - 2 : 0
  return [arc[at]!, arc[at + 1]!]
}

function keyOf([x, y]: readonly [number, number]): string {
  return `${String(x)},${String(y)}`
}
