import { intersect, subtract, unite } from '../geometry/clip.ts'
import { failure, type Result, success } from '../result.ts'
import { addNeighbourhoods } from './add-neighbourhoods.ts'
import { removeNeighbourhoods } from './remove-neighbourhoods.ts'
import type { OwnLineShape, ZoneShape } from './zone.ts'

/** A set of neighbourhoods as the line round it; null while outlines are not at hand. */
export type ToLine = ((shape: ZoneShape) => OwnLineShape) | null

export interface CombineShapes {
  readonly how: 'unite' | 'subtract'
  readonly one: ZoneShape
  readonly other: ZoneShape
  readonly toLine: ToLine
}

/**
 * The ground of both, or of the first less the second. Two sets of neighbourhoods give a set, exactly;
 * with an own line among them both count as lines, cut on a grid of a tenth of a millimetre. Where
 * nothing is to be taken out the first stays the very same value, of the kind it is.
 */
export function combineShapes(combine: CombineShapes): Result<ZoneShape, string> {
  const { how, one, other, toLine } = combine
  if (one.kind === 'neighbourhoods' && other.kind === 'neighbourhoods') {
    const combineSets = how === 'unite' ? addNeighbourhoods : removeNeighbourhoods
    return success(combineSets(one, other.codes))
  }
  const [line, otherLine] = [asLine(one, toLine), asLine(other, toLine)]
  if (line === null || otherLine === null) {
    return failure('The outlines of the neighbourhoods could not be loaded. Try again.')
  }
  if (how === 'subtract' && intersect(line.polygons, otherLine.polygons).length === 0) {
    return success(one)
  }
  const combineLines = how === 'unite' ? unite : subtract
  return success({
    kind: 'own-line',
    polygons: combineLines(line.polygons, otherLine.polygons),
  })
}

function asLine(shape: ZoneShape, toLine: ToLine): OwnLineShape | null {
  if (shape.kind === 'own-line') return shape
  return toLine === null ? null : toLine(shape)
}
