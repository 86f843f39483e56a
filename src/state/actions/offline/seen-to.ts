import type { AreaListing } from '../../../domain/area.ts'
import type { AreaShelf } from '../../../domain/offline/kept-area.ts'
import { problemSentence, type Result } from '../../../domain/result.ts'
import { useOffline } from '../../offline.ts'
import { notPossible, type Outcome } from '../../outcome.ts'

/**
 * Does one thing about an area on the shelf, with the store saying that it is under way, then what is
 * kept, and why it failed where it did. Null when it is done.
 */
export async function seenTo(
  shelf: AreaShelf,
  { id, title }: Pick<AreaListing, 'id' | 'title'>,
  work: () => Promise<Result<unknown>>,
): Promise<Outcome | null> {
  const { underway, failed } = useOffline.getState()
  if (underway.includes(id)) return notPossible(`${title} is being seen to already.`)
  useOffline.setState({ underway: [...underway, id], failed: without(failed, id) })
  const result = await work()
  const kept = await shelf.list()
  const sentence = result.ok ? null : problemSentence(result.problem)
  useOffline.setState((state) => ({
    kept,
    underway: state.underway.filter((other) => other !== id),
    failed: sentence === null ? state.failed : { ...state.failed, [id]: sentence },
  }))
  return sentence === null ? null : notPossible(sentence)
}

function without(failed: Readonly<Record<string, string>>, id: string) {
  return Object.fromEntries(Object.entries(failed).filter(([other]) => other !== id))
}
