import type { Level } from '../domain/area.ts'
import type { AreaTopology } from '../formats/area-package/topology.ts'
import { fitLevel, type LevelPicture } from './fit-level.ts'
import type { Projection } from './projection.ts'

/** Outlines of either level as a projection draws them: each drawn when first asked for, then kept. */
export function outlinesOf(
  topology: AreaTopology,
  projection: Projection,
): (level: Level) => LevelPicture {
  const drawn = new Map<Level, LevelPicture>()
  return (level) => {
    const known = drawn.get(level) ?? fitLevel(topology, level, projection)
    drawn.set(level, known)
    return known
  }
}
