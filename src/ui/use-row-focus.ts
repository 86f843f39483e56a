import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

interface RowFocusOptions {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Row numbers in the order shown. */
  readonly rows: readonly number[]
  readonly rowPx: number
  readonly selected: number | null
}

interface RowFocus {
  /** The row whose button is in the Tab order. */
  readonly reachable: number | null
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * One Tab stop for all rows, moved by arrow keys, Home and End; and the selected row is brought
 * into view when it was chosen elsewhere. Rows that are not drawn are scrolled to first.
 */
export function useRowFocus({ scroller, rows, rowPx, selected }: RowFocusOptions): RowFocus {
  // Another selection ends the walk that began at the one before.
  const [walk, setWalk] = useState<{ at: number; from: number | null } | null>(null)
  const wanted = useRef<number | null>(null)
  const walking = walk !== null && walk.from === selected && rows.includes(walk.at)
  const reachable = walking ? walk.at : (selected ?? rows[0] ?? null)

  useEffect(() => {
    if (selected === null) return
    const index = rows.indexOf(selected)
    if (index !== -1) bringIntoView({ scroller: scroller.current, row: selected, index, rowPx })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- sorting must not scroll: only another selection does
  }, [selected])

  useEffect(() => {
    if (wanted.current === null) return
    const button = buttonOf(scroller.current, wanted.current)
    if (button === null) return
    wanted.current = null
    button.focus()
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target)
    if (row === null) return
    const index = rows.indexOf(row)
    const next = rows[nextIndex(event.key, index, rows.length)]
    if (next === undefined || next === row) return
    event.preventDefault()
    wanted.current = next
    bringIntoView({ scroller: scroller.current, row: next, index: rows.indexOf(next), rowPx })
    setWalk({ at: next, from: selected })
  }
  return { reachable, onKeyDown }
}

function nextIndex(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1)
    case 'ArrowUp':
      return Math.max(0, index - 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return index
  }
}

/** The row of a row button; null for everything else in the table. */
function rowOf(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement) || target.tagName !== 'BUTTON') return null
  const row = target.closest<HTMLElement>('tr[data-row]')?.dataset['row']
  return row === undefined ? null : Number(row)
}

function buttonOf(scroller: HTMLElement | null, row: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`tr[data-row="${row}"] button`) ?? null
}

interface BringOptions {
  readonly scroller: HTMLElement | null
  readonly row: number
  readonly index: number
  readonly rowPx: number
}

function bringIntoView({ scroller, row, index, rowPx }: BringOptions): void {
  if (scroller === null) return
  const button = buttonOf(scroller, row)
  const element = button?.closest('tr') ?? null
  const head = scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0
  if (element === null) {
    scroller.scrollTop = Math.max(0, index * rowPx - scroller.clientHeight / 2)
    return
  }
  const box = element.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (box.top < view.top + head) scroller.scrollTop -= view.top + head - box.top
  else if (box.bottom > view.bottom) scroller.scrollTop += box.bottom - view.bottom
}
