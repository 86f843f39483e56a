import type { Result } from '../../src/domain/result.ts'
import { makeTown } from '../demo/make-town.ts'
import { storeArea } from './build-area.ts'
import type { Outcome, World } from './world.ts'

/** `demo`: the made-up town to a package. */
export async function makeDemo(
  world: World,
  request: {
    readonly seed: number
    readonly size: 'town' | 'england'
    readonly out: string | null
  },
): Promise<Result<Outcome>> {
  world.progress('Making up a town', null)
  const { seed, size } = request
  return storeArea(world, makeTown({ seed, size }), request.out)
}
