import type { LinePolygon, LineRing } from '../zones/zone.ts'
import { doubleSurface, type FlatRing, isInRing } from './flat-ring.ts'
import { pointInside } from './point-inside.ts'

/**
 * Rings as polygons: an anticlockwise ring is an outer one, a clockwise ring a hole of the smallest
 * outer ring round it. Rings without surface are left out. The largest polygon comes first.
 */
export function ringPolygons(rings: readonly FlatRing[]): LinePolygon[] {
  const measured = rings.map((ring) => ({ ring, surface: doubleSurface(ring) }))
  const outers = measured
    .filter(({ surface }) => surface > 0)
    .sort((one, two) => two.surface - one.surface)
    .map((outer) => ({ ...outer, holes: [] as LineRing[] }))
  for (const { ring, surface } of measured) {
    if (!(surface < 0)) continue
    // A point of the hole's own rim could lie on the outer ring as well; one inside it cannot.
    const [x, y] = pointInside([ring]) ?? [Number.NaN, Number.NaN]
    outers
      .filter((outer) => outer.surface > -surface && isInRing(outer.ring, x, y))
      .at(-1)
      ?.holes.push(lineRing(ring))
  }
  return outers.map(({ ring, holes }) => [lineRing(ring), ...holes])
}

/** A flat ring as positions. */
function lineRing(ring: FlatRing): LineRing {
  return Array.from({ length: ring.length / 2 }, (_, at) => [ring[2 * at]!, ring[2 * at + 1]!])
}
