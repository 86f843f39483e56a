import { changesBetween, type RecordChange } from '../../domain/workspace/history.ts'
import type { StorageTrouble, WorkspaceStorage } from '../../domain/workspace/storage-port.ts'
import { troubleSentence } from '../../domain/workspace/storage-words.ts'
import { RECORD_KINDS, recordOf, type Workspace } from '../../domain/workspace/workspace.ts'
import { changedElsewhere } from '../../domain/zones/changed-elsewhere.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import {
  readStoredRecords,
  storedKey,
  writeStoredRecord,
} from '../../formats/workspace/stored-record.ts'
import { addNotices } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { receiveWorkspace, useWorkspace } from '../../state/workspace.ts'

/**
 * Ties the workspace to what this device keeps: reads it once, saves every gesture the moment it
 * ends, and takes in what other tabs save, with a notice where that changes the zone in hand. Where saving fails, everything works on in memory, what is
 * not saved yet goes along with the next attempt, and the store says so. Returns how to untie it.
 */
export function keepWorkspace(storage: WorkspaceStorage): () => void {
  const keeper = new Keeper(storage)
  void keeper.load()
  const stopSaving = useWorkspace.subscribe((state, before) => {
    if (state.workspace !== before.workspace) {
      keeper.save(changesBetween(before.workspace, state.workspace))
    } else if (state.attempts !== before.attempts) {
      keeper.save([])
    }
  })
  const stopWatching = storage.watch(() => void keeper.load())
  return () => {
    stopSaving()
    stopWatching()
  }
}

/** The zone that is worked on here, deleted ones too. */
function openZone(): Zone | null {
  const { zone } = useView.getState().view
  return zone === null ? null : recordOf(useWorkspace.getState().workspace, 'zones', zone)
}

class Keeper {
  private readonly storage: WorkspaceStorage
  /** The last state of each record that came from storage: nothing to save. */
  private readonly stored = new Map<string, unknown>()
  /** By key, what storage has not confirmed yet. */
  private readonly waiting = new Map<string, RecordChange>()

  constructor(storage: WorkspaceStorage) {
    this.storage = storage
  }

  async load(): Promise<void> {
    const loaded = await this.storage.load()
    if (loaded.ok) {
      const { workspace, setAside } = readStoredRecords(loaded.value)
      this.noteStored(workspace)
      useWorkspace.setState({ setAside })
      const before = openZone()
      receiveWorkspace(workspace)
      addNotices([changedElsewhere(before, openZone())].filter((words) => words !== null))
    } else {
      this.say(loaded.problem)
    }
    useWorkspace.setState({ loaded: true })
  }

  /** Handed to storage at once: a browser finishes what was begun when the page closes. */
  save(changes: readonly RecordChange[]): void {
    for (const change of changes) {
      const key = storedKey(change.kind, change.after.id)
      if (this.stored.get(key) !== change.after) this.waiting.set(key, change)
    }
    if (this.waiting.size > 0) void this.saveWaiting([...this.waiting])
  }

  private async saveWaiting(batch: readonly (readonly [string, RecordChange])[]): Promise<void> {
    if (useWorkspace.getState().saving.kind === 'saved') {
      useWorkspace.setState({ saving: { kind: 'saving' } })
    }
    const saved = await this.storage.save(
      batch.map(([, { kind, after }]) => writeStoredRecord(kind, after)),
    )
    if (!saved.ok) {
      this.say(saved.problem)
      return
    }
    for (const [key, change] of batch) {
      if (this.waiting.get(key) === change) this.waiting.delete(key)
    }
    if (this.waiting.size === 0) useWorkspace.setState({ saving: { kind: 'saved' } })
  }

  private say(trouble: StorageTrouble): void {
    useWorkspace.setState({
      saving: { kind: 'not-saved', trouble, reason: troubleSentence(trouble) },
    })
  }

  private noteStored(workspace: Workspace): void {
    for (const kind of RECORD_KINDS) {
      for (const record of workspace[kind]) this.stored.set(storedKey(kind, record.id), record)
    }
  }
}
