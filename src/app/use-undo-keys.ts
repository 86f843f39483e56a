import { useEffect } from 'react'
import { redo } from '../state/actions/redo.ts'
import { undo } from '../state/actions/undo.ts'

/**
 * Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do it again (the command key on a Mac), in every room. Where
 * text is typed the keys are the field's own.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const move = moveOf(event)
      if (move === null || isTyping(event.target)) return
      event.preventDefault()
      move()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

function moveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): (() => unknown) | null {
  if (altKey || ctrlKey === metaKey) return null
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? redo : undo
    case 'y':
      return shiftKey || metaKey ? null : redo
    default:
      return null
  }
}

/** Controls that have an undo of their own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TYPED.has(target.type)
}

const NOT_TYPED = new Set(['radio', 'checkbox', 'button', 'submit', 'range', 'color', 'file'])
