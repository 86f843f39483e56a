import { changesBetween, type RecordChange } from '../../domain/workspace/history.ts'
import { joinOverlaps } from '../../domain/workspace/join-overlaps.ts'
import { mergeWorkspaces } from '../../domain/workspace/merge-workspaces.ts'
import type {
  StorageTrouble,
  StoredRecord,
  WorkspaceStorage,
} from '../../domain/workspace/storage-port.ts'
import { troubleSentence } from '../../domain/workspace/storage-words.ts'
import { changedElsewhere } from '../../domain/zones/changed-elsewhere.ts'
import { readStoredRecords } from '../../formats/workspace/stored-record.ts'
import { newRecordId } from '../../state/new-record-id.ts'
import { addNotices } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { receiveWorkspace, useWorkspace } from '../../state/workspace.ts'
import { type Handed, KeptRecords } from './kept-records.ts'

/**
 * Ties the workspace to what this device keeps: reads it once, saves every gesture the moment it
 * ends, and takes in what other tabs save, with a notice where that changes the zone in hand or what
 * was done here. What two tabs did at the same moment is joined (`joinOverlaps`). Where saving fails,
 * everything works on in memory, what is not saved yet goes along with the next attempt, and the store
 * says so. Returns how to untie it.
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

class Keeper {
  private readonly storage: WorkspaceStorage
  private readonly kept = new KeptRecords()
  private lastAnswer: Promise<unknown> = Promise.resolve()

  constructor(storage: WorkspaceStorage) {
    this.storage = storage
  }

  load(): Promise<void> {
    return this.inOrder(this.storage.load(), (loaded) => {
      if (loaded.ok) this.take(loaded.value)
      else this.say(loaded.problem)
      useWorkspace.setState({ loaded: true })
    })
  }

  /** Handed to storage at once: a browser finishes what was begun when the page closes. */
  save(changes: readonly RecordChange[]): void {
    this.kept.note(changes)
    if (this.kept.isAllStored) return
    if (useWorkspace.getState().saving.kind === 'saved') {
      useWorkspace.setState({ saving: { kind: 'saving' } })
    }
    const handed = this.kept.handOver()
    void this.inOrder(this.storage.save(handed), (saved) => {
      this.kept.answered(handed, saved.ok)
      if (saved.ok) this.sayWhenAllIsStored()
      else if (saved.problem === 'overtaken') void this.saveAfterLooking(handed)
      else this.say(saved.problem)
    })
  }

  /** Answers are taken in the order of asking, so that what is known of storage never goes back. */
  private inOrder<T>(asked: Promise<T>, take: (answer: T) => void): Promise<void> {
    const taken = this.lastAnswer.then(() => asked).then(take)
    this.lastAnswer = taken
    return taken
  }

  private take(stored: readonly StoredRecord[]): void {
    const { workspace: read, setAside } = readStoredRecords(stored)
    const { workspace: before, steps: history } = useWorkspace.getState()
    const { received, overlaps } = this.kept.learn(stored, read)
    const joined = joinOverlaps(mergeWorkspaces(before, received), {
      overlaps,
      now: Date.now(),
      newId: newRecordId,
    })
    useWorkspace.setState({ setAside })
    receiveWorkspace(joined.workspace)
    const { zone: open } = useView.getState().view
    const after = useWorkspace.getState().workspace
    addNotices([...joined.notices, ...changedElsewhere({ before, history, after, open })])
  }

  /** Another tab came first: looks what it stored, and saves what is made of that and of ours. */
  private async saveAfterLooking(refused: readonly Handed[]): Promise<void> {
    await this.load()
    // What nobody here can read is never written over.
    if (this.kept.hasLearntOf(refused)) this.save([])
    else this.say('failed')
  }

  private sayWhenAllIsStored(): void {
    if (this.kept.isAllStored) useWorkspace.setState({ saving: { kind: 'saved' } })
  }

  private say(trouble: StorageTrouble): void {
    useWorkspace.setState({
      saving: { kind: 'not-saved', trouble, reason: troubleSentence(trouble) },
    })
  }
}
