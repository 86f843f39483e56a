import { useState } from 'react'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import type { ShownView } from '../../panels/current.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { type Shared, shareAddress } from './share-address.ts'

export interface Share {
  /** What became of the last request; null when there is nothing to say. */
  readonly result: Shared | null
  /** True while it is asked whether zones go along. */
  readonly asking: boolean
  readonly start: () => void
  /** Copies an address that was chosen. */
  readonly copy: (address: string) => void
  readonly dismiss: () => void
}

/**
 * Copies the address of the page, which is the view, and remembers what to say about it until the
 * view changes: then the words would speak of another address. Where the area has zones, it asks
 * first whether they go along.
 */
export function useShare(view: ShownView): Share {
  const [last, setLast] = useState<{ view: ShownView; result: Shared } | null>(null)
  const [asking, setAsking] = useState(false)
  const copy = (address: string) => {
    setAsking(false)
    const { clipboard } = navigator as Partial<Navigator>
    void shareAddress({ address, clipboard }).then((result) => {
      setLast({ view, result })
    })
  }
  return {
    result: last?.view === view ? last.result : null,
    asking,
    start: () => {
      const zones = zonesOf(useWorkspace.getState().workspace, view.area ?? '')
      if (zones.length === 0) copy(window.location.href)
      else setAsking(true)
    },
    copy,
    dismiss: () => {
      setLast(null)
      setAsking(false)
    },
  }
}
