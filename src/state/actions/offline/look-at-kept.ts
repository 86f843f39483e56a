import type { AreaShelf } from '../../../domain/offline/kept-area.ts'
import { useOffline } from '../../offline.ts'
import { DONE, type Outcome } from '../../outcome.ts'

/** Looks again at what is kept: another tab may have kept or removed something. */
export async function lookAtKept(shelf: AreaShelf): Promise<Outcome> {
  useOffline.setState({ kept: await shelf.list() })
  return DONE
}
