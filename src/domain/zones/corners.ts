import { failure, type Result, success } from '../result.ts'
import type { CornerAddress } from './gesture.ts'
import type { LinePolygon, LineRing, Position } from './zone.ts'

/** Every corner with its address, in the order of the rings. */
export function allCorners(
  polygons: readonly LinePolygon[],
): { readonly address: CornerAddress; readonly at: Position }[] {
  return polygons.flatMap((rings, polygon) =>
    rings.flatMap((positions, ring) =>
      positions.map((at, corner) => ({ address: { polygon, ring, corner }, at })),
    ),
  )
}

/** The middle between each corner and the next: where a new corner can be pulled out. */
export function allMiddles(
  polygons: readonly LinePolygon[],
): { readonly after: CornerAddress; readonly at: Position }[] {
  return allCorners(polygons).map(({ address, at }) => {
    const ring = polygons[address.polygon]?.[address.ring] ?? []
    const next = ring[(address.corner + 1) % ring.length] ?? at
    return { after: address, at: [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2] }
  })
}

export function moveCorner(
  polygons: readonly LinePolygon[],
  address: CornerAddress,
  to: Position,
): readonly LinePolygon[] {
  return changeRing(polygons, address, (ring) => ring.with(address.corner, to))
}

/** Puts a corner between one and the next. */
export function insertCorner(
  polygons: readonly LinePolygon[],
  after: CornerAddress,
  at: Position,
): readonly LinePolygon[] {
  return changeRing(polygons, after, (ring) => ring.toSpliced(after.corner + 1, 0, at))
}

/**
 * Takes a corner away. A hole that has only three goes as a whole; an outer ring of three is refused,
 * since it is all there is of its piece.
 */
export function deleteCorner(
  polygons: readonly LinePolygon[],
  address: CornerAddress,
): Result<readonly LinePolygon[], string> {
  const ring = polygons[address.polygon]?.[address.ring] ?? []
  if (ring.length > 3) {
    return success(changeRing(polygons, address, (it) => it.toSpliced(address.corner, 1)))
  }
  if (address.ring === 0) return failure('A line needs three corners or more.')
  return success(
    polygons.map((rings, polygon) =>
      polygon === address.polygon ? (rings.toSpliced(address.ring, 1) as Rings) : rings,
    ),
  )
}

type Rings = [LineRing, ...LineRing[]]

function changeRing(
  polygons: readonly LinePolygon[],
  { polygon, ring, corner }: CornerAddress,
  change: (ring: LineRing) => LineRing,
): readonly LinePolygon[] {
  return polygons.map((rings, number) => {
    const before = rings[ring]
    if (number !== polygon || before?.[corner] === undefined) return rings
    return rings.with(ring, change(before)) as Rings
  })
}
