import { allCorners, allMiddles } from '../../domain/zones/corners.ts'
import type { CornerAddress } from '../../domain/zones/gesture.ts'
import type { LinePolygon, Position } from '../../domain/zones/zone.ts'
import type { ToolContext, ToolPointer } from './tool.ts'

/** How near a press must be: a mouse points, a finger covers 44 pixels. */
const MOUSE_REACH_PX = 9
const TOUCH_REACH_PX = 22

/** Middles of shorter sides would lie on the corners: they are neither drawn nor met. */
export const SHORTEST_SIDE_PX = 36

/** The corner under a pointer; null when there is none. */
export function cornerNear(
  polygons: readonly LinePolygon[],
  pointer: ToolPointer,
  context: ToolContext,
): CornerAddress | null {
  const near = nearest(allCorners(polygons), pointer, context)
  return near?.address ?? null
}

/** The corner after whose middle handle the pointer is; null when it is on none. */
export function middleNear(
  polygons: readonly LinePolygon[],
  pointer: ToolPointer,
  context: ToolContext,
): CornerAddress | null {
  const wide = allMiddles(polygons).filter(({ after, at }) => {
    const corner = polygons[after.polygon]?.[after.ring]?.[after.corner] ?? at
    return 2 * distancePx(context.project(corner), context.project(at)) >= SHORTEST_SIDE_PX
  })
  return nearest(wide, pointer, context)?.after ?? null
}

function nearest<T extends { readonly at: Position }>(
  candidates: readonly T[],
  pointer: ToolPointer,
  { project }: ToolContext,
): T | null {
  let found: T | null = null
  let least = pointer.touch ? TOUCH_REACH_PX : MOUSE_REACH_PX
  for (const candidate of candidates) {
    const away = distancePx(project(candidate.at), pointer.point)
    if (away > least) continue
    found = candidate
    least = away
  }
  return found
}

function distancePx(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
