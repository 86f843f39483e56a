import { circle } from '../geometry/circle.ts'
import { doubleSurface } from '../geometry/flat-ring.ts'
import { selfCrossing } from '../geometry/self-crossing.ts'
import { failure, type Result, success } from '../result.ts'
import type { Gesture, PolygonGesture, ZoneEdit } from './gesture.ts'
import type { LinePolygon, LineRing, ZoneShape } from './zone.ts'

export const CROSSES_ITSELF =
  'The line crosses itself, so what is inside is not clear. Move or take away a corner near the mark.'

/**
 * What a gesture asks for if it ends now, or the reason why it asks for nothing. `kind`: whether it
 * takes whole neighbourhoods or the ground inside its line; a brush always takes whole ones.
 */
export function finishGesture(gesture: Gesture, kind: ZoneShape['kind']): Result<ZoneEdit, string> {
  switch (gesture.kind) {
    case 'brush':
      return gesture.path.length === 0 ? failure('Nothing is painted.') : rowsOf(gesture)
    case 'lasso':
      return finishLine(gesture, { ring: gesture.line, kind })
    case 'polygon':
      return finishPolygon(gesture, kind)
    case 'radius':
      if (!(gesture.radiusM > 0)) return failure('A circle needs a distance above 0 m.')
      return finishLine(gesture, { ring: circle(gesture.centre, gesture.radiusM), kind })
    default:
      return gesture satisfies never
  }
}

function finishPolygon(gesture: PolygonGesture, kind: ZoneShape['kind']): Result<ZoneEdit, string> {
  if (gesture.stage === 'zone') {
    const rings = gesture.polygons.flat()
    if (rings.some((ring) => selfCrossing(ring) !== null)) return failure(CROSSES_ITSELF)
    return success({ kind: 'redraw', polygons: gesture.polygons.map(tidied) })
  }
  return finishLine(gesture, { ring: gesture.polygons[0]?.[0] ?? [], kind })
}

function finishLine(
  gesture: Gesture,
  { ring, kind }: { ring: LineRing; kind: ZoneShape['kind'] },
): Result<ZoneEdit, string> {
  if (ring.length < 3) return failure('A line needs three corners or more.')
  if (kind === 'neighbourhoods') return rowsOf(gesture)
  if (selfCrossing(ring) !== null) return failure(CROSSES_ITSELF)
  return success({ kind: 'line', mode: gesture.mode, polygon: tidied([ring]) })
}

function rowsOf({ mode, rows }: Gesture): Result<ZoneEdit, string> {
  if (rows.length > 0) return success({ kind: 'rows', mode, rows })
  return failure('No neighbourhood has its people’s centre in there.')
}

/** Outer ring anticlockwise, holes clockwise, positions to a tenth of a metre. */
function tidied([outer, ...holes]: LinePolygon): LinePolygon {
  return [turned(outer, 1), ...holes.map((hole) => turned(hole, -1))]
}

function turned(ring: LineRing, sign: 1 | -1): LineRing {
  const rounded = ring.map(([lng, lat]) => [round(lng), round(lat)] as const)
  return Math.sign(doubleSurface(rounded.flat())) === -sign ? rounded.reverse() : rounded
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
