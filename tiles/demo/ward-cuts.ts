import type { Graph } from './grouping.ts'
import { type Random, shuffled } from './prng.ts'

/** A neighbourhood of which some plots lie in the ward next door. */
export interface WardCut {
  readonly neighbourhood: number
  readonly ward: number
  readonly plots: readonly number[]
}

interface Grouping {
  /** Neighbourhood of each plot of the graph. */
  readonly neighbourhoodOf: Int32Array
  readonly wardOfNeighbourhood: Int32Array
}

function neighboursOf(graph: Graph, cell: number): Uint32Array {
  return graph.targets.subarray(graph.starts[cell], graph.starts[cell + 1])
}

/** Whether the cells hold together by themselves. */
export function holdTogether(graph: Graph, cells: ReadonlySet<number>): boolean {
  const [first] = cells
  if (first === undefined) return false
  const seen = new Set([first])
  const waiting = [first]
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    for (const next of neighboursOf(graph, cell)) {
      if (!cells.has(next) || seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return seen.size === cells.size
}

function plotsByGroup(groupOf: (plot: number) => number, size: number): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  for (let plot = 0; plot < size; plot += 1) {
    const group = groupOf(plot)
    const list = lists.get(group)
    if (list === undefined) lists.set(group, [plot])
    else list.push(plot)
  }
  return lists
}

/** One or two plots of the neighbourhood that lie along the border of another ward. */
function sliceOf(
  graph: Graph,
  own: readonly number[],
  wardOfPlot: (plot: number) => number,
): { readonly plots: readonly number[]; readonly ward: number } | null {
  const home = wardOfPlot(own[0] as number)
  for (const plot of own) {
    for (const beyond of neighboursOf(graph, plot)) {
      const ward = wardOfPlot(beyond)
      if (ward === home) continue
      const second = [...neighboursOf(graph, plot)].find(
        (other) =>
          own.includes(other) &&
          [...neighboursOf(graph, other)].some((far) => wardOfPlot(far) === ward),
      )
      return { plots: second === undefined ? [plot] : [plot, second], ward }
    }
  }
  return null
}

/**
 * Moves ward lines so that each cuts a neighbourhood, as real ones do: best fit stays where most of
 * the residents are. No ward is touched twice, all wards and both parts stay in one piece.
 */
export function cutNeighbourhoods(
  graph: Graph,
  { neighbourhoodOf, wardOfNeighbourhood }: Grouping,
  options: { readonly cuts: number; readonly random: Random },
): WardCut[] {
  const wardOfPlot = (plot: number): number =>
    wardOfNeighbourhood[neighbourhoodOf[plot] as number] as number
  const byNeighbourhood = plotsByGroup((plot) => neighbourhoodOf[plot] as number, graph.size)
  const byWard = plotsByGroup(wardOfPlot, graph.size)
  const touched = new Set<number>()
  const cuts: WardCut[] = []
  for (const [neighbourhood, own] of shuffled([...byNeighbourhood], options.random)) {
    if (cuts.length === options.cuts) break
    const home = wardOfNeighbourhood[neighbourhood] as number
    // Six plots or more: two of them hold fewer than half of the five output areas.
    if (own.length < 6 || touched.has(home)) continue
    const slice = sliceOf(graph, own, wardOfPlot)
    if (slice === null || touched.has(slice.ward)) continue
    const without = (plots: readonly number[]): Set<number> =>
      new Set(plots.filter((plot) => !slice.plots.includes(plot)))
    if (!holdTogether(graph, without(own))) continue
    if (!holdTogether(graph, without(byWard.get(home) ?? []))) continue
    touched.add(home).add(slice.ward)
    cuts.push({ neighbourhood, ward: slice.ward, plots: slice.plots })
  }
  return cuts
}
