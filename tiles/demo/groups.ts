import { type Graph, graphOf, groupCells, type Link } from './grouping.ts'
import type { Mesh } from './mesh.ts'
import type { GroundPoint, Plan } from './plan.ts'
import { createRandom, type Random } from './prng.ts'
import { drawResidents } from './residents.ts'

/** Neighbourhoods and wards, numbered from the north; plots as in the graph of the plots inside. */
export interface Groups {
  readonly neighbourhoodOf: Int32Array
  readonly wardOfNeighbourhood: Int32Array
  /** Residents of each neighbourhood. */
  readonly residents: Uint32Array
}

/** The plots inside, renumbered without gaps, with ways across borders of a real length. */
export function graphOfPlots(mesh: Mesh, plan: Plan, random: Random) {
  const numbers = new Int32Array(mesh.inside.length).fill(-1)
  const at: GroundPoint[] = []
  mesh.plots.forEach((plot, index) => {
    if (mesh.inside[index] !== 1) return
    numbers[index] = at.length
    at.push(plot.at)
  })
  const links = mesh.arcs.flatMap(({ left, right, lengthKm, barrier }): Link[] => {
    const [a, b] = [numbers[left] as number, numbers[right] as number]
    if (a < 0 || b < 0 || lengthKm < plan.cornerKm) return []
    return [{ a, b, cost: random.between(0.6, 1.4) + barrier }]
  })
  const graph = graphOf({ at, weights: new Uint8Array(at.length).fill(1) }, links)
  return { numbers, graph }
}

export function middlesOf(graph: Graph, groupOf: Int32Array, groups: number): GroundPoint[] {
  const sums = Array.from({ length: groups }, () => ({ x: 0, y: 0, count: 0 }))
  groupOf.forEach((group, cell) => {
    const sum = sums[group]
    const [x, y] = graph.at[cell] as GroundPoint
    if (sum === undefined) return
    sum.x += x
    sum.y += y
    sum.count += 1
  })
  return sums.map(({ x, y, count }): GroundPoint => [x / count, y / count])
}

/** Pairs of groups with a way between them, `a < b`, and how easy the ways are together. */
export function touchingGroups(graph: Graph, groupOf: Int32Array, groups: number) {
  const ease = new Map<number, number>()
  for (let cell = 0; cell < graph.size; cell += 1) {
    const end = graph.starts[cell + 1] as number
    for (let way = graph.starts[cell] as number; way < end; way += 1) {
      const [a, b] = [groupOf[cell] as number, groupOf[graph.targets[way] as number] as number]
      if (a >= b) continue
      const key = a * groups + b
      ease.set(key, (ease.get(key) ?? 0) + 1 / (graph.costs[way] as number) ** 2)
    }
  }
  return [...ease].map(([key, sum]) => ({
    a: Math.floor(key / groups),
    b: key % groups,
    ease: sum,
  }))
}

/** New numbers for groups, by `first`, then from north to south, so that codes follow the map. */
function fromNorth(middles: readonly GroundPoint[], first: (group: number) => number): Int32Array {
  const order = middles
    .map((middle, group) => ({ north: middle[1], group, first: first(group) }))
    .sort((a, b) => a.first - b.first || b.north - a.north || a.group - b.group)
  const numbers = new Int32Array(middles.length)
  order.forEach(({ group }, number) => {
    numbers[group] = number
  })
  return numbers
}

/** Neighbourhoods out of plots, wards out of neighbourhoods. */
export function groupPlots(graph: Graph, plan: Plan, seed: number): Groups {
  const count = plan.neighbourhoods
  const raw = groupCells(graph, count, createRandom(seed, 'neighbourhoods'))
  const residents = drawResidents(count, createRandom(seed, 'residents'))
  const middles = middlesOf(graph, raw, count)
  const links = touchingGroups(graph, raw, count).map(({ a, b, ease }): Link => {
    return { a, b, cost: 0.7 + 1 / Math.min(4, Math.max(0.2, ease)) }
  })
  const wardGraph = graphOf({ at: middles, weights: residents }, links)
  const wards = groupCells(wardGraph, plan.wards, createRandom(seed, 'wards'))
  const wardNumbers = fromNorth(middlesOf(wardGraph, wards, plan.wards), () => 0)
  const wardOfRaw = wards.map((ward) => wardNumbers[ward] as number)
  const numbers = fromNorth(middles, (group) => wardOfRaw[group] as number)
  const wardOfNeighbourhood = new Int32Array(count)
  const residentsByNumber = new Uint32Array(count)
  numbers.forEach((number, group) => {
    wardOfNeighbourhood[number] = wardOfRaw[group] as number
    residentsByNumber[number] = residents[group] as number
  })
  const neighbourhoodOf = raw.map((group) => numbers[group] as number)
  return { neighbourhoodOf, wardOfNeighbourhood, residents: residentsByNumber }
}
