import { failure, type Result, success } from '../result.ts'
import { addNeighbourhoods } from './add-neighbourhoods.ts'
import { removeNeighbourhoods } from './remove-neighbourhoods.ts'
import type { ZoneShape } from './zone.ts'

interface CombineShapes {
  readonly how: 'unite' | 'subtract'
  readonly one: ZoneShape
  readonly other: ZoneShape
}

/** The ground of both, or of the first less the second. */
export function combineShapes({ how, one, other }: CombineShapes): Result<ZoneShape, string> {
  if (one.kind === 'neighbourhoods' && other.kind === 'neighbourhoods') {
    const combine = how === 'unite' ? addNeighbourhoods : removeNeighbourhoods
    return success(combine(one, other.codes))
  }
  return failure('One of the zones has a line of its own.')
}
