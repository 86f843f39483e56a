import { indexedDbStorage } from '../../data/workspace/indexed-db-storage.ts'
import { keepWorkspace } from './keep-workspace.ts'
import { warnBeforeLeaving } from './warn-before-leaving.ts'

/** Opens what this device keeps, for as long as the page lives. */
export function openWorkspace(): void {
  keepWorkspace(indexedDbStorage())
  warnBeforeLeaving(window)
}
