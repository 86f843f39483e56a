import { useWorkspace } from '../../state/workspace.ts'

/** Lets the browser ask before the page closes, while something that was done here is not saved. */
export function warnBeforeLeaving(page: Pick<Window, 'addEventListener'>): void {
  page.addEventListener('beforeunload', (event) => {
    const { saving, history } = useWorkspace.getState()
    if (saving.kind === 'not-saved' && history.canUndo) event.preventDefault()
  })
}
