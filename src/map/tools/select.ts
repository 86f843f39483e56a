import type { Tool } from './tool.ts'

/** Looks and changes nothing: a press is the map's own. */
export const select: Tool = {
  cursor: 'pointer',
  drags: false,
  grabs: () => false,
  step: () => ({ gesture: null }),
}
