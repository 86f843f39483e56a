import type { LevelArcs } from './level-arcs.ts'

/** Rows that lie at the edge of the level: some of their border is nobody else's. */
export function outerRows({ rings }: Pick<LevelArcs, 'rings'>): ReadonlySet<number> {
  const walked = new Set(rings.flat(2))
  const outer = new Set<number>()
  rings.forEach((row, at) => {
    if (row.some((ring) => ring.some((number) => !walked.has(~number)))) outer.add(at)
  })
  return outer
}
