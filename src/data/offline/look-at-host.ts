import type { AreaListing } from '../../domain/area.ts'
import { readAreasIndex } from '../../formats/area-package/areas-index.ts'
import { areasIndexAddress, NEWEST_PARAMETER, pageBase } from '../addresses.ts'
import { notesCacheName } from './cache-names.ts'
import { keptResponse } from './fetch-proven.ts'

export interface HostLooked {
  /** `away`: the host did not answer at all. */
  readonly network: 'there' | 'away'
  /** The list of areas where it is another than before; it is kept for the next start. */
  readonly newList: readonly AreaListing[] | null
}

/** Asks the host for its list of areas: whether there is a network, and which areas there are now. */
export async function lookAtHost(): Promise<HostLooked> {
  const address = areasIndexAddress()
  let response: Response
  try {
    response = await fetch(`${address}?${NEWEST_PARAMETER}`, {
      credentials: 'omit',
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return { network: 'there', newList: null }
    const text = await response.text()
    return { network: 'there', newList: await keepList(address, text) }
  } catch {
    return { network: 'away', newList: null }
  }
}

/** A hall's network that answers later than this is as good as none. */
const PATIENCE_MS = 15_000

/** Gives the list where it is sound and differs from the kept one. */
async function keepList(address: string, text: string): Promise<readonly AreaListing[] | null> {
  const list = readAreasIndex(text)
  if (!list.ok) return null
  try {
    const notes = await caches.open(notesCacheName(pageBase().href))
    const before = await (await notes.match(address))?.text()
    if (before === text) return null
    await notes.put(address, keptResponse(new TextEncoder().encode(text), 'application/json'))
    return before === undefined ? null : list.value
  } catch {
    // A full disk: the list is asked for again at the next start.
    return null
  }
}
