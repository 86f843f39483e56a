import { create } from 'zustand'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'

interface ViewStore {
  readonly view: View
}

/** The view on the screen. The address bar is written from it in one place, `src/app/address.ts`. */
export const useView = create<ViewStore>(() => ({ view: DEFAULT_VIEW }))

/** Changes part of the view; keeps the identity of the whole when nothing differs. */
export function changeView(patch: Partial<View>): void {
  useView.setState((state) => {
    const keys = Object.keys(patch) as (keyof View)[]
    if (keys.every((key) => Object.is(state.view[key], patch[key]))) return state
    return { view: { ...state.view, ...patch } }
  })
}
