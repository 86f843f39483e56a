import { useState } from 'react'
import type { View } from '../../domain/view.ts'
import { type Shared, shareAddress } from './share-address.ts'

export interface Share {
  /** What became of the last request; null when there is nothing to say. */
  readonly result: Shared | null
  readonly start: () => void
  readonly dismiss: () => void
}

/**
 * Copies the address of the page, which is the view, and remembers what to say about it until the
 * view changes: then the words would speak of another address.
 */
export function useShare(view: View): Share {
  const [last, setLast] = useState<{ view: View; result: Shared } | null>(null)
  return {
    result: last?.view === view ? last.result : null,
    start: () => {
      const { clipboard } = navigator as Partial<Navigator>
      void shareAddress({ address: window.location.href, clipboard }).then((result) => {
        setLast({ view, result })
      })
    },
    dismiss: () => {
      setLast(null)
    },
  }
}
