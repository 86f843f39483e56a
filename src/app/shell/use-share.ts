import { useState } from 'react'
import { type Shared, shareAddress } from './share-address.ts'

export interface Share {
  /** What became of the last request; null when there is nothing to say. */
  readonly result: Shared | null
  readonly start: () => void
  readonly dismiss: () => void
}

/** Copies the address of the page, which is the view, and remembers what to say about it. */
export function useShare(): Share {
  const [result, setResult] = useState<Shared | null>(null)
  return {
    result,
    start: () => {
      const { clipboard } = navigator as Partial<Navigator>
      void shareAddress({ address: window.location.href, clipboard }).then(setResult)
    },
    dismiss: () => {
      setResult(null)
    },
  }
}
