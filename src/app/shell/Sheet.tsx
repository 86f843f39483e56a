import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react'
import styles from './Sheet.module.css'
import { nearestStop, nextStop, type SheetStop } from './sheet-stops.ts'

interface SheetProps {
  readonly stop: SheetStop
  readonly onStop: (stop: SheetStop) => void
  readonly label: string
  readonly children: ReactNode
}

const NEXT_WORDS: Readonly<Record<SheetStop, string>> = {
  peek: 'Open the panel halfway',
  half: 'Open the panel fully',
  full: 'Close the panel and see the map',
}

/** Below this a press is a tap, not a drag (CSS pixels). */
const TAP_PX = 6

/**
 * The phone's panel over the foot of the map. The handle is a button (tap, Enter) that goes to the
 * next stop, and can be dragged. Its height is the custom property `--sheet` of the parent, so that
 * what stands on the map moves along without a render.
 */
export function Sheet({ stop, onStop, label, children }: SheetProps) {
  const drag = useRef<{ startY: number; startPx: number; moved: boolean } | null>(null)
  const ref = useRef<HTMLElement>(null)
  const content = useRef<HTMLDivElement>(null)
  useOpenOnFocus(content, stop === 'peek' ? onStop : null)

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const startPx = ref.current?.offsetHeight ?? 0
    drag.current = { startY: event.clientY, startPx, moved: false }
  }
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const screen = ref.current?.parentElement
    if (drag.current === null || !screen) return
    const up = drag.current.startY - event.clientY
    if (Math.abs(up) >= TAP_PX) drag.current.moved = true
    if (drag.current.moved) {
      screen.style.setProperty('--sheet', `${String(drag.current.startPx + up)}px`)
    }
  }
  const endDrag = (event: PointerEvent<HTMLButtonElement>) => {
    const screen = ref.current?.parentElement
    const started = drag.current
    if (!started?.moved || !screen) return
    screen.style.removeProperty('--sheet')
    const height = started.startPx + started.startY - event.clientY
    onStop(nearestStop(height, screen.offsetHeight))
  }
  const onClick = (event: MouseEvent) => {
    // The click that follows a drag is not a tap; a click by key has no detail.
    if (event.detail === 0 || drag.current?.moved !== true) onStop(nextStop(stop))
  }
  return (
    <section ref={ref} aria-label={label} className={styles.sheet}>
      <button
        type="button"
        className={styles.handle}
        aria-label={NEXT_WORDS[stop]}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={endDrag}
        onPointerCancel={endDrag}
        onClick={onClick}
      >
        <span className={styles.grip} />
      </button>
      <div ref={content} className={styles.content}>
        {children}
      </div>
    </section>
  )
}

/** What keys bring the focus to must be seen: a sheet that only peeks opens. Null = not needed. */
function useOpenOnFocus(
  content: RefObject<HTMLElement | null>,
  onStop: ((stop: SheetStop) => void) | null,
): void {
  useEffect(() => {
    const element = content.current
    if (element === null || onStop === null) return
    const open = ({ target }: FocusEvent) => {
      // A press gives the focus before it is a click: what it is on must not move away under it.
      if (target instanceof Element && target.matches(':focus-visible')) onStop('half')
    }
    element.addEventListener('focusin', open)
    return () => {
      element.removeEventListener('focusin', open)
    }
  }, [content, onStop])
}
