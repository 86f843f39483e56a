import { failure, type Result, success } from '../../domain/result.ts'
import {
  replaces,
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

/** The storage port without a browser: each record is read and written in a step of its own. */
export class MemoryStorage implements WorkspaceStorage {
  private readonly device: MemoryDevice
  private readonly listeners = new Set<() => void>()
  private queue: Promise<unknown> = Promise.resolve()
  /** Operations until the tab is closed, which no promise outlives. */
  private left: number

  constructor(device: MemoryDevice, { operations = Infinity } = {}) {
    this.device = device
    this.left = operations
    device.tabs.add(this)
  }

  load(): Promise<Result<readonly StoredRecord[], StorageTrouble>> {
    return this.inTurn(async () => {
      await this.operation()
      const { trouble } = this.device
      return trouble === null ? success([...this.device.records.values()]) : failure(trouble)
    })
  }

  save(records: readonly StoredRecord[]): Promise<Result<null, StorageTrouble>> {
    return this.inTurn(async () => {
      const written = new Map<string, StoredRecord>()
      for (const record of records) {
        await this.operation()
        if (replaces(record, this.device.records.get(record.key))) written.set(record.key, record)
      }
      await this.operation()
      if (this.device.trouble !== null) return failure(this.device.trouble)
      for (const [key, record] of written) this.device.records.set(key, record)
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
    await Promise.resolve()
  }
}
