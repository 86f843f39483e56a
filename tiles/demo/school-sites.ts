import type { Ground } from './ground.ts'
import type { Random } from './prng.ts'

/** Where a school opens, and how many children of its ages it takes in. */
export interface SchoolSite {
  readonly row: number
  readonly children: number
}

/** How far a school looks for children, in parts of the ground that would fill it: near first. */
const REACHES = [1.3, 2, 4] as const

/** Of each neighbourhood, those that touch it. */
export function neighboursOf({ residents, touching }: Ground): readonly (readonly number[])[] {
  const lists = Array.from(residents, (): number[] => [])
  for (const { a, b } of touching) {
    lists[a]?.push(b)
    lists[b]?.push(a)
  }
  return lists
}

/** Neighbourhoods from one outwards, ring after ring, `count` of them at most. */
function ringsAround(
  start: number,
  neighbours: readonly (readonly number[])[],
  count: number,
): Set<number> {
  const found = new Set([start])
  // A set hands out what is put in while it is walked.
  for (const row of found) {
    for (const next of neighbours[row] ?? []) {
      if (found.size >= count) return found
      found.add(next)
    }
  }
  return found
}

/** Fills a school from the nearest children; false, and nothing is changed, where they are too few. */
function fill(unplaced: Float64Array, rows: ReadonlySet<number>, places: number): boolean {
  let lacking = places
  for (const row of rows) lacking -= unplaced[row] as number
  if (lacking > 0) return false
  lacking = places
  for (const row of rows) {
    const part = Math.min(lacking, unplaced[row] as number)
    unplaced[row] = (unplaced[row] as number) - part
    lacking -= part
  }
  return true
}

/**
 * Opens schools of one kind until the children that go to them have a place. Neighbourhoods are asked
 * as `drawRow` gives them; a school opens where enough children nearby still lack one, and takes in
 * the nearest. At first it has to find them close by, later farther off, so schools keep apart and
 * stand where children live; the last few children, too far from each other for one more, go without.
 *
 * @param demand children of each neighbourhood that go to a school of this kind
 */
export function schoolSites(
  demand: Float64Array,
  given: {
    readonly neighbours: readonly (readonly number[])[]
    readonly sizes: readonly number[]
    readonly drawRow: () => number
  },
  random: Random,
): SchoolSite[] {
  const { neighbours, sizes, drawRow } = given
  const unplaced = Float64Array.from(demand)
  const perRow = demand.reduce((sum, children) => sum + children, 0) / demand.length
  const sites: SchoolSite[] = []
  for (const reach of REACHES) {
    for (let asked = 0; asked < 2 * demand.length; asked += 1) {
      const row = drawRow()
      // Few schools are as full as they were built for, some a little fuller.
      const children = Math.round(random.pick(sizes) * random.between(0.86, 1.02))
      const rows = ringsAround(row, neighbours, Math.ceil((reach * children) / perRow))
      if (fill(unplaced, rows, children)) sites.push({ row, children })
    }
  }
  return sites
}
