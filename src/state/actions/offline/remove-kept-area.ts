import type { AreaShelf, KeptArea } from '../../../domain/offline/kept-area.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { seenTo } from './seen-to.ts'

/** Frees the room that a kept area takes; it can be opened with network as before. */
export async function removeKeptArea(
  shelf: AreaShelf,
  { id, title }: Pick<KeptArea, 'id' | 'title'>,
): Promise<Outcome> {
  const refusal = await seenTo(shelf, { id, title }, () => shelf.remove(id))
  return refusal ?? DONE
}
