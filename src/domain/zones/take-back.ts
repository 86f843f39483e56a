import { type Gesture, type PolygonGesture, waits } from './gesture.ts'
import { type LineContext, withLine } from './with-line.ts'

/**
 * What is in hand once the last step of a gesture is undone: a line that is made is left with the
 * corners before its last, anything else falls away as a whole. Null = nothing.
 */
export function takeBack(gesture: Gesture, context: LineContext): Gesture | null {
  if (gesture.kind !== 'polygon' || gesture.stage !== 'making') return null
  const ring = (gesture.polygons[0]?.[0] ?? []).slice(0, -1)
  if (ring.length === 0) return null
  return withLine({ ...gesture, picked: null }, [[ring]], context)
}

/** What undo would take back of a gesture that waits, as a button says it; null where none waits. */
export function takeBackWords(gesture: Gesture | null): string | null {
  if (gesture === null || !waits(gesture)) return null
  return gesture.kind === 'polygon' ? LINE_WORDS[gesture.stage] : 'the circle'
}

const LINE_WORDS: Readonly<Record<PolygonGesture['stage'], string>> = {
  making: 'last corner',
  made: 'the line',
  zone: 'the corner in hand',
}
