import type { Store } from '../../tiles/network/store.ts'

export interface MemoryStore extends Store {
  readonly files: Map<string, Uint8Array>
}

/** A disk in memory; with room for so many bytes, after which it is full. */
export function memoryStore(room = Infinity): MemoryStore {
  const files = new Map<string, Uint8Array>()
  const used = () => [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
  return {
    files,
    name: 'cache',
    list: (folder) =>
      [...files.keys()]
        .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
        .map((path) => path.slice(folder.length + 1)),
    size: (path) => files.get(path)?.byteLength ?? null,
    read: (path, limit) => {
      const bytes = files.get(path)
      if (bytes === undefined) throw new Error(`${path} is not there`)
      return bytes.slice(0, limit)
    },
    append: (path, bytes) => {
      if (used() + bytes.byteLength > room) return FULL
      files.set(path, joined(files.get(path) ?? new Uint8Array(0), bytes))
      return null
    },
    move: (from, to) => {
      const bytes = files.get(from)
      if (bytes === undefined) throw new Error(`${from} is not there`)
      files.set(to, bytes)
      files.delete(from)
      return null
    },
    remove: (path) => {
      files.delete(path)
      return null
    },
  }
}

const FULL = {
  where: 'cache',
  expected: 'room for a file',
  found: 'a full disk',
  remedy: 'Make room.',
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.byteLength + second.byteLength)
  bytes.set(first)
  bytes.set(second, first.byteLength)
  return bytes
}
