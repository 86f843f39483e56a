interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * What keys ask of history: Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y do it again (the command key on a
 * Mac, where Y is not one of them); null for all others.
 */
export function undoMoveOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys) {
  if (altKey || ctrlKey === metaKey) return null
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo'
    case 'y':
      return shiftKey || metaKey ? null : 'redo'
    default:
      return null
  }
}
