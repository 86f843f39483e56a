import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { failure, type Result, success } from '../../domain/result.ts'
import {
  replaces,
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
      const saved = await attempt((database) => writeAll(database, records))
      if (saved.ok) channel?.postMessage('saved')
      return saved
    },
    watch: (onChange) => watch(channel, onChange),
  }
}

async function writeAll(
  database: IDBPDatabase<Layout>,
  records: readonly StoredRecord[],
): Promise<null> {
  // Strict: what was said to be saved outlives a lost battery.
  const transaction = database.transaction('records', 'readwrite', { durability: 'strict' })
  const { store } = transaction
  const writing = records.map(async (record) => {
    if (replaces(record, await store.get(record.key))) await store.put(record)
  })
  try {
    await Promise.all([...writing, transaction.done])
  } catch (error) {
    abandon(transaction)
    throw error
  }
  return null
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
