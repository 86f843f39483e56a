import { type RefObject, type UIEvent, useEffect, useState } from 'react'
import { ALL_ROWS_UP_TO, type TableWindow, tableWindow } from './table-window.ts'

/** Before anything is measured; the control height of a mouse and a hairline. */
const GUESS = { rowPx: 37, viewPx: 800 }

interface WindowState {
  readonly range: TableWindow
  readonly rowPx: number
  readonly onScroll: (event: UIEvent<HTMLElement>) => void
}

/** Follows the scroller and says which rows to draw; costs nothing in short tables. */
export function useTableWindow(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
): WindowState {
  const [size, setSize] = useState(GUESS)
  const [scrollTopPx, setScrollTopPx] = useState(0)
  const long = count > ALL_ROWS_UP_TO

  useEffect(() => {
    const element = scroller.current
    if (element === null || !long || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      const row = element.querySelector<HTMLElement>('tbody tr[data-row]')
      setSize({ rowPx: row?.offsetHeight ?? GUESS.rowPx, viewPx: element.clientHeight })
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [scroller, long])

  const onScroll = (event: UIEvent<HTMLElement>) => {
    if (long) setScrollTopPx(event.currentTarget.scrollTop)
  }

  return { range: tableWindow({ count, ...size, scrollTopPx }), rowPx: size.rowPx, onScroll }
}
