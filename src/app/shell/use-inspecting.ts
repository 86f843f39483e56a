import { useState } from 'react'
import type { Selection } from '../../domain/view.ts'
import type { ShownView } from '../../panels/current.ts'

/**
 * Whether a screen with one pane shows the inspector in the panel's place: while something is
 * selected, but not after another room was entered with it, because whoever goes to a room wants to
 * see the room. The selection itself stays, on the map and in the address.
 */
export function useInspecting({ room, selection }: ShownView): boolean {
  const [seenRoom, setSeenRoom] = useState(room)
  const [putAside, setPutAside] = useState<Selection | null>(null)
  if (room !== seenRoom) {
    setSeenRoom(room)
    setPutAside(selection)
  }
  return selection !== null && selection !== putAside && room !== 'data'
}
