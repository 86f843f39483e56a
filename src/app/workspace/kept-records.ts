import type { RecordChange } from '../../domain/workspace/history.ts'
import type { Overlap } from '../../domain/workspace/join-overlaps.ts'
import type { RecordToStore, StoredRecord } from '../../domain/workspace/storage-port.ts'
import {
  EMPTY_WORKSPACE,
  RECORD_KINDS,
  type RecordKind,
  type RecordsByKind,
  type Workspace,
  withRecords,
} from '../../domain/workspace/workspace.ts'
import { storedKey, writeStoredRecord } from '../../formats/workspace/stored-record.ts'

type Kept = RecordsByKind[RecordKind]

interface State {
  readonly text: string
  readonly record: Kept
}

/** A record on its way to storage. */
export interface Handed extends RecordToStore, State {}

/** What other tabs have stored since this one looked last. */
interface News {
  /** Records of which this tab has nothing that is not stored. */
  readonly received: Workspace
  readonly overlaps: readonly Overlap[]
}

/** What this tab knows of its storage: what stands there, and what is still to be stored. */
export class KeptRecords {
  /** By key, the state that storage is known to hold. */
  private readonly stored = new Map<string, State>()
  /** By key, what storage has not confirmed yet. */
  private readonly waiting = new Map<string, State>()
  /** What was handed to storage and is not answered yet, in that order. */
  private inHand: readonly (readonly Handed[])[] = []

  note(changes: readonly RecordChange[]): void {
    for (const { kind, after } of changes) {
      const key = storedKey(kind, after.id)
      if (this.stored.get(key)?.record === after) continue
      this.waiting.set(key, { record: after, text: writeStoredRecord(kind, after).text })
    }
  }

  get isAllStored(): boolean {
    return this.waiting.size === 0
  }

  /** Everything that waits, each record over what stands in storage or is on its way there. */
  handOver(): readonly Handed[] {
    const onTheWay = this.inHand.flat()
    const handed = [...this.waiting].map(([key, state]) => {
      const stored = this.stored.get(key)
      const before = onTheWay.filter((one) => one.key === key).map(({ text }) => text)
      return { key, ...state, over: stored === undefined ? before : [stored.text, ...before] }
    })
    this.inHand = [...this.inHand, handed]
    return handed
  }

  /** Takes the answer to what was handed over. */
  answered(handed: readonly Handed[], isStored: boolean): void {
    this.inHand = this.inHand.filter((one) => one !== handed)
    if (!isStored) return
    for (const { key, text, record } of handed) {
      this.stored.set(key, { text, record })
      if (this.waiting.get(key)?.record === record) this.waiting.delete(key)
    }
  }

  /** Whether storage has turned out to hold what a refused record was not made over. */
  hasLearntOf(refused: readonly Handed[]): boolean {
    return refused.some(({ key, over }) => {
      const stored = this.stored.get(key)
      return stored !== undefined && !over.includes(stored.text)
    })
  }

  /** Learns what storage holds, given as it stands there and as it was read. */
  learn(stored: readonly StoredRecord[], read: Workspace): News {
    const texts = new Map(stored.map(({ key, text }) => [key, text]))
    const overlaps: Overlap[] = []
    let received = EMPTY_WORKSPACE
    for (const kind of RECORD_KINDS) {
      for (const record of read[kind]) {
        const key = storedKey(kind, record.id)
        const text = texts.get(key)
        const known = this.stored.get(key)
        if (text === undefined || text === known?.text) continue
        this.stored.set(key, { text, record })
        const base = known?.record ?? null
        if (this.waiting.has(key)) overlaps.push({ kind, base, theirs: record })
        else received = withRecords(received, kind, [record])
      }
    }
    return { received, overlaps }
  }
}
