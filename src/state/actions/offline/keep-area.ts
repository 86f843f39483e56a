import type { AreaListing } from '../../../domain/area.ts'
import type { AreaShelf } from '../../../domain/offline/kept-area.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { seenTo } from './seen-to.ts'

/** Keeps an area whole for use without network, or its newest edition where one is kept. */
export async function keepArea(
  shelf: AreaShelf,
  { id, title }: Pick<AreaListing, 'id' | 'title'>,
): Promise<Outcome> {
  const refusal = await seenTo(shelf, { id, title }, () => shelf.keep({ id, title }))
  return refusal ?? DONE
}
