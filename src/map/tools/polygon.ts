import { deleteCorner, insertCorner, moveCorner } from '../../domain/zones/corners.ts'
import { finishGesture } from '../../domain/zones/finish-gesture.ts'
import type { CornerAddress, Gesture, PolygonGesture } from '../../domain/zones/gesture.ts'
import { takeBack } from '../../domain/zones/take-back.ts'
import type { GestureMode } from '../../domain/zones/tool.ts'
import { withLine } from '../../domain/zones/with-line.ts'
import type { LineRing } from '../../domain/zones/zone.ts'
import { cornerNear, middleNear } from './corner-near.ts'
import {
  flipped,
  type Tool,
  type ToolContext,
  type ToolInput,
  type ToolPointer,
  type ToolStep,
} from './tool.ts'

/**
 * A line of corners. While a line is made, a press puts a corner; corners of what is there, the draft's
 * or the zone's own, are moved, pulled out of the middle of a side, and taken away.
 */
export const polygon: Tool = {
  cursor: 'crosshair',
  drags: true,
  grabs: (gesture, pointer, context) => {
    const line = lineInHand(gesture, context)
    if (line === null) return false
    const { polygons } = line
    return (
      cornerNear(polygons, pointer, context) !== null ||
      middleNear(polygons, pointer, context) !== null
    )
  },
  step: (gesture, input, context) => {
    const line = lineInHand(gesture, context)
    return line === null ? first(input) : change(line, input, context)
  },
}

/** The line whose corners can be taken hold of: the draft's, else the zone's own. */
function lineInHand(gesture: Gesture | null, context: ToolContext): PolygonGesture | null {
  if (gesture?.kind === 'polygon') return gesture
  if (gesture !== null || context.zoneLine === null) return null
  return {
    kind: 'polygon',
    mode: 'add',
    rows: [],
    stage: 'zone',
    polygons: context.zoneLine,
    pointer: null,
    picked: null,
    crossing: null,
  }
}

/** A line that is closed and waits: one drawn by hand that crosses itself, so that it can be mended. */
export function waitingLine(
  ring: LineRing,
  mode: GestureMode,
  context: ToolContext,
): PolygonGesture {
  const begun = { ...making([], mode), stage: 'made' } as const
  return withLine(begun, [[ring]], context)
}

function making(ring: LineRing, mode: GestureMode): PolygonGesture {
  return {
    kind: 'polygon',
    mode,
    rows: [],
    stage: 'making',
    polygons: [[ring]],
    pointer: null,
    picked: null,
    crossing: null,
  }
}

/** Nothing is in hand: only a tap begins something. */
function first(input: ToolInput): ToolStep {
  if (input.kind === 'tap') return { gesture: making([input.pointer.at], input.mode) }
  if (input.kind !== 'hold') return { gesture: null }
  return { gesture: making([input.pointer.at], flipped(input.mode)) }
}

function change(line: PolygonGesture, input: ToolInput, context: ToolContext): ToolStep {
  switch (input.kind) {
    case 'hover':
      return { gesture: hovered(line, input.pointer, context) }
    case 'press':
      return { gesture: picked(line, input.pointer, context) }
    case 'drag': {
      const to = input.pointers.at(-1)?.at
      if (line.picked === null || to === undefined) return { gesture: line }
      return { gesture: withLine(line, moveCorner(line.polygons, line.picked, to), context) }
    }
    case 'release':
      return line.stage === 'zone' ? finish(line, context) : { gesture: line }
    case 'tap':
      return tapped(line, input, context)
    case 'double-tap':
      return line.stage === 'making' ? finish(line, context) : { gesture: line }
    case 'hold': {
      const corner = cornerNear(line.polygons, input.pointer, context)
      if (corner !== null) return without(line, corner, context)
      return line.stage === 'zone' ? first(input) : { gesture: line }
    }
    case 'finish':
      return finish(line, context)
    case 'cancel':
      return { gesture: null }
    case 'undo':
      return { gesture: takeBack(line, context) }
    case 'interrupt':
      // A corner of the zone that was on its way goes back; a draft stays as far as it came.
      return { gesture: line.stage === 'zone' ? null : line }
    case 'delete':
      return without(line, input.corner ?? line.picked ?? lastCorner(line), context)
    case 'insert':
      return { gesture: inserted(line, input.after, context) }
    case 'nudge':
      return nudged(line, input, context)
    case 'leave':
      // A drag ends with its release; only what keys moved is still open.
      return line.stage === 'zone' && line.polygons !== context.zoneLine
        ? finish(line, context)
        : { gesture: line }
    default:
      return input satisfies never
  }
}

function hovered(
  line: PolygonGesture,
  pointer: ToolPointer | null,
  context: ToolContext,
): PolygonGesture | null {
  // The zone's own line is nothing in hand until a corner of it moves.
  if (line.stage === 'zone') return line.picked === null ? null : line
  if (line.stage === 'made' || pointer?.touch === true) return line
  return withLine({ ...line, pointer: pointer?.at ?? null }, line.polygons, context)
}

function picked(line: PolygonGesture, pointer: ToolPointer, context: ToolContext): PolygonGesture {
  const corner = cornerNear(line.polygons, pointer, context)
  if (corner !== null) return { ...line, picked: corner }
  const after = middleNear(line.polygons, pointer, context)
  if (after === null) return line
  const polygons = insertCorner(line.polygons, after, pointer.at)
  const inserted = { ...after, corner: after.corner + 1 }
  return withLine({ ...line, picked: inserted }, polygons, context)
}

function tapped(
  line: PolygonGesture,
  input: Extract<ToolInput, { kind: 'tap' }>,
  context: ToolContext,
): ToolStep {
  const { at } = input.pointer
  // A press on a corner or a middle has picked it already, and the middle has become a corner.
  const corner = cornerNear(line.polygons, input.pointer, context)
  if (corner !== null) {
    const closes = line.stage === 'making' && corner.corner === 0 && ringOf(line).length >= 3
    if (closes || (line.stage === 'zone' && line.polygons !== context.zoneLine)) {
      return finish(line, context)
    }
    return { gesture: { ...line, picked: corner } }
  }
  if (line.stage === 'zone') return first(input)
  if (line.stage === 'made') return { gesture: { ...line, picked: null } }
  const ring = [...ringOf(line), at]
  return { gesture: withLine({ ...line, picked: null, pointer: null }, [[ring]], context) }
}

function finish(line: PolygonGesture, context: ToolContext): ToolStep {
  if (line.stage === 'zone' && line.polygons === context.zoneLine) return { gesture: null }
  const closed: PolygonGesture = line.stage === 'making' ? { ...line, stage: 'made' } : line
  const whole = withLine({ ...closed, pointer: null, picked: null }, closed.polygons, context)
  const edit = finishGesture(whole, context.kind)
  if (edit.ok) return { gesture: null, edit }
  // Too few corners: it goes on being made. Anything else waits to be mended.
  const tooFew = line.stage === 'making' && ringOf(line).length < 3
  return { gesture: tooFew ? line : whole, edit }
}

function without(
  line: PolygonGesture,
  corner: CornerAddress | null,
  context: ToolContext,
): ToolStep {
  if (corner === null) return { gesture: line }
  if (line.stage === 'making') {
    const ring = ringOf(line).toSpliced(corner.corner, 1)
    if (ring.length === 0) return { gesture: null }
    return { gesture: withLine({ ...line, picked: null }, [[ring]], context) }
  }
  const polygons = deleteCorner(line.polygons, corner)
  if (!polygons.ok) return { gesture: line, edit: polygons }
  const left = withLine({ ...line, picked: null }, polygons.value, context)
  return line.stage === 'zone' ? finish(left, context) : { gesture: left }
}

function nudged(
  line: PolygonGesture,
  { corner, by }: Extract<ToolInput, { kind: 'nudge' }>,
  context: ToolContext,
): ToolStep {
  const at = line.polygons[corner.polygon]?.[corner.ring]?.[corner.corner]
  if (at === undefined) return { gesture: line }
  const { x, y } = context.project(at)
  const to = context.unproject({ x: x + by.x, y: y + by.y })
  const polygons = moveCorner(line.polygons, corner, to)
  return { gesture: withLine({ ...line, picked: corner }, polygons, context) }
}

function inserted(
  line: PolygonGesture,
  after: CornerAddress,
  context: ToolContext,
): PolygonGesture {
  const ring = line.polygons[after.polygon]?.[after.ring] ?? []
  const [from, to] = [ring[after.corner], ring[(after.corner + 1) % ring.length]]
  if (from === undefined || to === undefined) return line
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
  return withLine(line, insertCorner(line.polygons, after, middle), context)
}

function ringOf({ polygons }: PolygonGesture): LineRing {
  return polygons[0]?.[0] ?? []
}

function lastCorner(line: PolygonGesture): CornerAddress | null {
  const { length } = ringOf(line)
  return line.stage === 'making' && length > 0 ? { polygon: 0, ring: 0, corner: length - 1 } : null
}
