import type { NeighbourhoodShape } from './zone.ts'

/** The set with these codes in it; the very same value where all of them are in it already. */
export function addNeighbourhoods(
  shape: NeighbourhoodShape,
  codes: Iterable<string>,
): NeighbourhoodShape {
  const all = new Set(shape.codes)
  for (const code of codes) all.add(code)
  if (all.size === shape.codes.length) return shape
  return { kind: 'neighbourhoods', codes: [...all].sort() }
}
