import { useCallback, useEffect, useState } from 'react'

export interface Print {
  /** Whether the sheet is to stand on the page, where only paper shows it. */
  readonly wanted: boolean
  readonly start: () => void
  /** The sheet is whole: the browser's own dialogue opens. */
  readonly ready: () => void
}

/**
 * Prints the present view. The sheet is made when it is asked for, by the command or by the keys
 * that print everywhere, and goes when the browser has done with it.
 */
export function usePrint(): Print {
  const [wanted, setWanted] = useState(false)
  const start = useCallback(() => {
    setWanted(true)
  }, [])
  const ready = useCallback(() => {
    window.print()
  }, [])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
      if (!isPrint || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      start()
    }
    const onAfterPrint = () => {
      setWanted(false)
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('afterprint', onAfterPrint)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('afterprint', onAfterPrint)
    }
  }, [start])
  return { wanted, start, ready }
}
