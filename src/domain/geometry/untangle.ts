import { ringSurfaceM2 } from '../geodesy.ts'
import type { LinePolygon } from '../zones/zone.ts'
import { type Ground, subtract, unite, windings } from './clip.ts'

/** Ground smaller than this is a matter of rounding. */
const NOTHING_M2 = 1

/**
 * Lines that cross themselves as polygons that do not, if it is clear what they enclose: both ways to
 * read them (an odd number of windings, any number) enclose the same ground, as with a figure of
 * eight. Null where they differ, as in the middle of a five-pointed star.
 */
export function untangle(ground: Ground): LinePolygon[] | null {
  const odd = unite(ground, [])
  return groundM2(subtract(windings(ground), odd)) < NOTHING_M2 ? odd : null
}

/** Polygons that overlap as one ground; null where they do not. */
export function joinOverlaps(ground: Ground): LinePolygon[] | null {
  if (ground.length < 2) return null
  const all = windings(ground)
  return groundM2(ground) - groundM2(all) < NOTHING_M2 ? null : all
}

function groundM2(ground: Ground): number {
  const surfaces = ground.flatMap((rings) =>
    rings.map((ring, at) => Math.abs(ringSurfaceM2(ring.flat())) * (at === 0 ? 1 : -1)),
  )
  return surfaces.reduce((sum, surface) => sum + surface, 0)
}
