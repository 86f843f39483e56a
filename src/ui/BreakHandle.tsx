import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './BreakSlider.module.css'

export interface HandleFacts {
  /** "Class 2 begins". */
  readonly label: string
  readonly value: number
  /** How far it can go between its neighbours. */
  readonly min: number
  readonly max: number
  /** The value and what it does, as it is read aloud. */
  readonly text: string
}

interface BreakHandleProps {
  readonly handle: HandleFacts
  /** From the left end of the axis, CSS pixels. */
  readonly left: number
  readonly target: number
  readonly step: number
  readonly unitsPerPx: number
  readonly onMove: (to: number) => void
  readonly onSettle: (how: 'keep' | 'put back') => void
}

interface Grasp {
  readonly pointerX: number
  readonly value: number
}

const PAGE_STEPS = 10

/** One break to take hold of: a slider by role, keys and touch. */
export function BreakHandle(props: BreakHandleProps) {
  const { handle, left, target, step, unitsPerPx, onMove, onSettle } = props
  const grasp = useRef<Grasp | null>(null)
  const letGo = (how: 'keep' | 'put back') => {
    if (grasp.current === null) return
    grasp.current = null
    onSettle(how)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && grasp.current !== null) {
      event.stopPropagation()
      letGo('put back')
      return
    }
    const to = keyTarget(event.key, handle, step)
    if (to === null) return
    event.preventDefault()
    onMove(to)
  }
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ left, width: target, height: target }}
      aria-label={handle.label}
      aria-orientation="horizontal"
      aria-valuemin={handle.min}
      aria-valuemax={handle.max}
      aria-valuenow={handle.value}
      aria-valuetext={handle.text}
      onKeyDown={onKeyDown}
      // A key that is held moves many steps; they are kept as one.
      onKeyUp={() => {
        onSettle('keep')
      }}
      onBlur={() => {
        onSettle('keep')
      }}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        grasp.current = { pointerX: event.clientX, value: handle.value }
      }}
      onPointerMove={(event) => {
        const held = grasp.current
        if (held === null) return
        onMove(held.value + (event.clientX - held.pointerX) * unitsPerPx)
      }}
      onPointerUp={() => {
        letGo('keep')
      }}
      onPointerCancel={() => {
        letGo('put back')
      }}
    />
  )
}

/** As the pattern of a slider has its keys; null for every other key. */
function keyTarget(key: string, { value, min, max }: HandleFacts, step: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + step
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - step
    case 'PageUp':
      return value + PAGE_STEPS * step
    case 'PageDown':
      return value - PAGE_STEPS * step
    case 'Home':
      return min
    case 'End':
      return max
    default:
      return null
  }
}
