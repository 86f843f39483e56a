import { failure, type Result, success } from '../../domain/result.ts'
import {
  isOvertaken,
  type Overtaken,
  type RecordToStore,
  type StorageTrouble,
  type StoredRecord,
  type WorkspaceStorage,
} from '../../domain/workspace/storage-port.ts'

/** What several tabs of one browser share. */
export class MemoryDevice {
  readonly records = new Map<string, StoredRecord>()
  readonly tabs = new Set<MemoryStorage>()
  /** What every access meets while it is set. */
  trouble: StorageTrouble | null = null
}

/** The storage port without a browser: a record more is a moment more, and all are written at once. */
export class MemoryStorage implements WorkspaceStorage {
  private readonly device: MemoryDevice
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()
  /** Operations until the tab is closed, which no promise outlives. */
  private left: number
  private readonly pause: () => Promise<unknown>

  /** `pause` is what each operation waits for: tests decide with it who comes first. */
  constructor(
    device: MemoryDevice,
    { operations = Infinity, pause = (): Promise<unknown> => Promise.resolve() } = {},
  ) {
    this.device = device
    this.left = operations
    this.pause = pause
    device.tabs.add(this)
  }

  load(): Promise<Result<readonly StoredRecord[], StorageTrouble>> {
    return this.inTurn(async () => {
      await this.operation()
      const { trouble } = this.device
      return trouble === null ? success([...this.device.records.values()]) : failure(trouble)
    })
  }

  save(records: readonly RecordToStore[]): Promise<Result<null, StorageTrouble | Overtaken>> {
    return this.inTurn(async () => {
      for (let left = records.length; left >= 0; left -= 1) await this.operation()
      const { trouble, records: stored } = this.device
      if (trouble !== null) return failure(trouble)
      if (records.some((record) => isOvertaken(record, stored.get(record.key)))) {
        return failure('overtaken')
      }
      for (const { key, text } of records) stored.set(key, { key, text })
      for (const tab of this.device.tabs) if (tab !== this) tab.tell()
      return success(null)
    })
  }

  watch(onChange: () => void): () => void {
    this.listeners.add(onChange)
    return () => this.listeners.delete(onChange)
  }

  get isClosed(): boolean {
    return this.left <= 0
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work)
    this.queue = turn
    return turn
  }

  /** Takes a moment; never ends once the tab is closed. */
  private async operation(): Promise<void> {
    this.left -= 1
    if (this.left < 0) await new Promise(() => undefined)
    await this.pause()
  }
}
