import type { NeighbourhoodShape } from './zone.ts'

/** The set without these codes; the very same value where none of them is in it. */
export function removeNeighbourhoods(
  shape: NeighbourhoodShape,
  codes: Iterable<string>,
): NeighbourhoodShape {
  const gone = new Set(codes)
  const left = shape.codes.filter((code) => !gone.has(code))
  return left.length === shape.codes.length ? shape : { kind: 'neighbourhoods', codes: left }
}
