import { Heap } from './heap.ts'
import type { GroundPoint } from './plan.ts'
import type { Random } from './prng.ts'

/** Cells and the ways between them, both directions: cell `i` has ways `starts[i]..starts[i+1]`. */
export interface Graph {
  readonly size: number
  readonly at: readonly GroundPoint[]
  /** What a group should have equal amounts of: cells or residents. */
  readonly weights: ArrayLike<number>
  readonly starts: Uint32Array
  readonly targets: Uint32Array
  readonly costs: Float64Array
}

export interface Link {
  readonly a: number
  readonly b: number
  readonly cost: number
}

export function graphOf(
  cells: { readonly at: readonly GroundPoint[]; readonly weights: ArrayLike<number> },
  links: readonly Link[],
): Graph {
  const size = cells.at.length
  const starts = new Uint32Array(size + 1)
  for (const { a, b } of links) {
    starts[a + 1] = (starts[a + 1] as number) + 1
    starts[b + 1] = (starts[b + 1] as number) + 1
  }
  for (let i = 0; i < size; i += 1)
    starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number)
  const filled = starts.slice(0, size)
  const targets = new Uint32Array(2 * links.length)
  const costs = new Float64Array(2 * links.length)
  const put = (from: number, to: number, cost: number): void => {
    const slot = filled[from] as number
    targets[slot] = to
    costs[slot] = cost
    filled[from] = slot + 1
  }
  for (const { a, b, cost } of links) {
    put(a, b, cost)
    put(b, a, cost)
  }
  return { size, at: cells.at, weights: cells.weights, starts, targets, costs }
}

/**
 * Every cell goes to the seed with the cheapest way (Dijkstra from all seeds at once). The way runs
 * within the group, so every group is one piece. `handicaps` delay the groups that are too large.
 */
function reachedFrom(graph: Graph, seeds: Uint32Array, handicaps: Float64Array): Int32Array {
  const groupOf = new Int32Array(graph.size).fill(-1)
  const cheapest = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY)
  const done = new Uint8Array(graph.size)
  const heap = new Heap()
  seeds.forEach((cell, group) => {
    groupOf[cell] = group
    cheapest[cell] = Number.NEGATIVE_INFINITY
    heap.push(cell, handicaps[group] as number)
  })
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { item: cell, key } = next
    if (done[cell] === 1) continue
    done[cell] = 1
    for (
      let way = graph.starts[cell] as number;
      way < (graph.starts[cell + 1] as number);
      way += 1
    ) {
      const target = graph.targets[way] as number
      const cost = key + (graph.costs[way] as number)
      if (cost >= (cheapest[target] as number)) continue
      cheapest[target] = cost
      groupOf[target] = groupOf[cell] as number
      heap.push(target, cost)
    }
  }
  return groupOf
}

interface GroupSums {
  readonly weight: Float64Array
  readonly x: Float64Array
  readonly y: Float64Array
}

function sumsOf(graph: Graph, groupOf: Int32Array, groups: number): GroupSums {
  const [weight, x, y] = [0, 1, 2].map(() => new Float64Array(groups)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  groupOf.forEach((group, cell) => {
    const w = graph.weights[cell] as number
    const [cx, cy] = graph.at[cell] as GroundPoint
    weight[group] = (weight[group] as number) + w
    x[group] = (x[group] as number) + w * cx
    y[group] = (y[group] as number) + w * cy
  })
  return { weight, x, y }
}

/** The cell of each group that lies nearest to the group's middle. */
function middles(graph: Graph, groupOf: Int32Array, sums: GroupSums): Uint32Array {
  const best = new Float64Array(sums.weight.length).fill(Number.POSITIVE_INFINITY)
  const cells = new Uint32Array(sums.weight.length)
  groupOf.forEach((group, cell) => {
    const [cx, cy] = graph.at[cell] as GroundPoint
    const w = sums.weight[group] as number
    const distance = Math.hypot(
      (sums.x[group] as number) / w - cx,
      (sums.y[group] as number) / w - cy,
    )
    if (distance >= (best[group] as number)) return
    best[group] = distance
    cells[group] = cell
  })
  return cells
}

function distinctCells(size: number, count: number, random: Random): Uint32Array {
  const chosen = new Set<number>()
  while (chosen.size < count) chosen.add(random.below(size))
  return Uint32Array.from(chosen)
}

/**
 * Puts the cells of a connected graph into `groups` groups, each one piece, none empty, of about
 * equal weight: Lloyd's relaxation with ways in place of distances.
 *
 * @returns the group of each cell
 */
export function groupCells(graph: Graph, groups: number, random: Random): Int32Array {
  let seeds = distinctCells(graph.size, groups, random)
  const handicaps = new Float64Array(groups)
  let groupOf = reachedFrom(graph, seeds, handicaps)
  for (let round = 0; round < 14; round += 1) {
    const sums = sumsOf(graph, groupOf, groups)
    const mean = sums.weight.reduce((sum, weight) => sum + weight, 0) / groups
    sums.weight.forEach((weight, group) => {
      const push = 0.35 * Math.min(1, Math.max(-1, weight / mean - 1))
      handicaps[group] = 0.9 * (handicaps[group] as number) + push
    })
    seeds = middles(graph, groupOf, sums)
    groupOf = reachedFrom(graph, seeds, handicaps)
  }
  return groupOf
}
