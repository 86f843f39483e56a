import { useEffect } from 'react'
import { undoMoveOf } from '../domain/undo-keys.ts'
import { redo } from '../state/actions/redo.ts'
import { undo } from '../state/actions/undo.ts'

const MOVES = { undo, redo } as const

/** The keys of history, in every room. Where text is typed they are the field's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const move = undoMoveOf(event)
      if (move === null || isTyping(event.target)) return
      event.preventDefault()
      MOVES[move]()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

/** Controls that have an undo of their own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type)
}

const NOT_TYPED = new Set(['radio', 'checkbox', 'button', 'submit', 'range', 'color', 'file'])
