import { useEffect } from 'react'
import { axisBeside, type Way } from '../../domain/projector/projector-step.ts'
import type { ProjectorAxis } from '../../domain/view.ts'

interface ProjectorKeys {
  readonly axis: ProjectorAxis
  readonly onStep: (axis: ProjectorAxis, way: Way) => void
  readonly onAxis: (axis: ProjectorAxis) => void
  readonly onLeave: () => void
}

/** What clickers send: page keys, and some of them arrows. */
const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
}

const AXES: Readonly<Record<string, Way>> = { ArrowDown: 'next', ArrowUp: 'previous' }

/**
 * Left, right and the page keys step; up and down choose what is stepped through; Escape leaves.
 * Heard before anything on the page hears them, for the map would move and the page scroll.
 */
export function useProjectorKeys({ axis, onStep, onAxis, onLeave }: ProjectorKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const way = WAYS[event.key]
      const axisWay = AXES[event.key]
      if (way !== undefined) onStep(axis, way)
      else if (axisWay !== undefined) onAxis(axisBeside(axis, axisWay))
      else if (event.key === 'Escape') onLeave()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => {
      window.removeEventListener('keydown', onKeyDown, true)
    }
  }, [axis, onStep, onAxis, onLeave])
}
