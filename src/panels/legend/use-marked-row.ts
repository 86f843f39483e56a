import { useDraft } from '../../state/draft.ts'
import { useCurrent } from '../current.ts'

/** The row that the legend marks: hovered, else selected, where it is of the level on the map. */
export function useMarkedRow(): number | null {
  const { selected, view } = useCurrent()
  const hovered = useDraft((draft) => draft.hovered)
  const marked = hovered ?? selected
  return marked !== null && marked.level === view.level ? marked.row : null
}
