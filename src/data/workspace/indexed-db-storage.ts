import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
  openDB,
} from 'idb'
import { failure, type Result, success } from '../../domain/result.ts'
import {
  isOvertaken,
  type RecordToStore,
  type StorageTrouble,
  type StoredRecord,
  type WorkspaceStorage,
} from '../../domain/workspace/storage-port.ts'

const DATABASE = 'zone-explorer'
/** Of the database's own layout; records carry the version of their content themselves. */
const LAYOUT_VERSION = 1
const CHANNEL = 'zone-explorer-workspace'

interface Layout extends DBSchema {
  records: { key: string; value: StoredRecord }
}

/** Keeps the workspace in IndexedDB, one entry a record, one transaction a save. */
export function indexedDbStorage(): WorkspaceStorage {
  let opened: Promise<IDBPDatabase<Layout>> | null = null
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  const open = (): Promise<IDBPDatabase<Layout>> => {
    opened ??= openDB<Layout>(DATABASE, LAYOUT_VERSION, {
      upgrade: (database) => void database.createObjectStore('records', { keyPath: 'key' }),
      // Another tab brings a newer layout: this one must not stand in its way.
      blocking: (_current, _next, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    })
    return opened
  }

  const attempt = async <T>(
    work: (database: IDBPDatabase<Layout>) => Promise<T>,
  ): Promise<Result<T, StorageTrouble>> => {
    let database: IDBPDatabase<Layout>
    try {
      database = await open()
    } catch (error) {
      opened = null
      return failure(troubleOf(error, 'refused'))
    }
    try {
      return success(await work(database))
    } catch (error) {
      return failure(troubleOf(error, 'failed'))
    }
  }

  return {
    load: () => attempt((database) => database.getAll('records')),
    save: async (records) => {
      const written = await attempt((database) => writeAll(database, records))
      if (!written.ok) return written
      if (!written.value) return failure('overtaken')
      channel?.postMessage('saved')
      return success(null)
    },
    watch: (onChange) => watch(channel, onChange),
  }
}

/** Whether they were written: not where another tab has overtaken one of them. */
async function writeAll(
  database: IDBPDatabase<Layout>,
  records: readonly RecordToStore[],
): Promise<boolean> {
  // Strict: what was said to be saved outlives a lost battery.
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
  try {
    const [isWritten] = await Promise.all([putAll(transaction.store, records), transaction.done])
    return isWritten
  } catch (error) {
    abandon(transaction)
    throw error
  }
}

async function putAll(
  store: IDBPObjectStore<Layout, ['records'], 'records', 'readwrite'>,
  records: readonly RecordToStore[],
): Promise<boolean> {
  const stored = await Promise.all(records.map(({ key }) => store.get(key)))
  if (records.some((record, at) => isOvertaken(record, stored[at]))) return false
  const writing = records.map(async ({ key, text }) => {
    // Awaited here, so that a browser that throws at once leaves none of the others unheard.
    await store.put({ key, text })
  })
  await Promise.all(writing)
  return true
}

/** All or none: where one could not be written, the others must not stay. */
function abandon(transaction: Pick<IDBPTransaction<Layout>, 'abort'>): void {
  try {
    transaction.abort()
  } catch {
    // It ended by itself, as it does where the browser refuses a write.
  }
}

/** A message reaches tabs that run; a tab that slept looks for itself when it is seen again. */
function watch(channel: BroadcastChannel | null, onChange: () => void): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') onChange()
  }
  channel?.addEventListener('message', onChange)
  document.addEventListener('visibilitychange', onVisible)
  window.addEventListener('pageshow', onVisible)
  return () => {
    channel?.removeEventListener('message', onChange)
    document.removeEventListener('visibilitychange', onVisible)
    window.removeEventListener('pageshow', onVisible)
  }
}

function troubleOf(error: unknown, otherwise: StorageTrouble): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : otherwise
}
