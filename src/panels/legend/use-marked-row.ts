import { useDraft } from '../../state/draft.ts'
import { useCurrent } from '../current.ts'

/** The row that the legend marks: pointed at or read, else selected, where it is of the level on the map. */
export function useMarkedRow(): number | null {
  const { selected, view } = useCurrent()
  const pointed = useDraft((draft) => draft.hovered ?? draft.reading)
  const marked = pointed ?? selected
  return marked !== null && marked.level === view.level ? marked.row : null
}
