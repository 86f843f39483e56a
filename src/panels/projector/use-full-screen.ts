import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'

interface FullScreen {
  /** Whether this browser lets a page fill the screen at all. */
  readonly possible: boolean
  readonly on: boolean
  /** Fills the screen or gives it back; where that is refused, nothing happens. */
  readonly toggle: () => void
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => {
    document.removeEventListener('fullscreenchange', onChange)
  }
}

/** Telephones know nothing of a page on the whole screen. */
type Screen = Partial<Pick<Document, 'fullscreenElement' | 'fullscreenEnabled'>>

function isFull(): boolean {
  return Boolean((document as Screen).fullscreenElement)
}

/** Gives the screen back if the page has the whole of it. */
export function leaveFullScreen(): void {
  if (isFull()) void document.exitFullscreen()
}

/**
 * The page on the whole screen. Browsers take Escape for themselves there and tell the page only
 * that the screen is no longer full, so that is what `onEscaped` is called for.
 */
export function useFullScreen(onEscaped: () => void): FullScreen {
  const on = useSyncExternalStore(subscribe, isFull)
  const givenBack = useRef(false)
  useEffect(() => {
    return subscribe(() => {
      if (!isFull() && !givenBack.current) onEscaped()
      givenBack.current = false
    })
  }, [onEscaped])
  const toggle = useCallback(() => {
    if (isFull()) {
      givenBack.current = true
      leaveFullScreen()
    } else {
      document.documentElement.requestFullscreen().catch(() => undefined)
    }
  }, [])
  return { possible: (document as Screen).fullscreenEnabled ?? false, on, toggle }
}
