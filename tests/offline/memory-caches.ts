/** A cache in memory, as far as the page and its worker use one. Full: whatever is put is refused. */
class MemoryCache {
  readonly entries = new Map<string, { body: ArrayBuffer; headers: [string, string][] }>()
  readonly #isFull: () => boolean

  constructor(isFull: () => boolean) {
    this.#isFull = isFull
  }

  match(address: string): Promise<Response | undefined> {
    const found = this.entries.get(address)
    return Promise.resolve(found && new Response(found.body, { headers: found.headers }))
  }

  async put(address: string, response: Response): Promise<void> {
    if (this.#isFull()) throw new DOMException('Quota exceeded.', 'QuotaExceededError')
    if (response.status !== 200) throw new TypeError('A cache takes no part of a file')
    const body = await response.arrayBuffer()
    this.entries.set(address, { body, headers: [...response.headers] })
  }

  keys(): Promise<readonly { readonly url: string }[]> {
    return Promise.resolve(Array.from(this.entries.keys(), (url) => ({ url })))
  }

  delete(address: string): Promise<boolean> {
    return Promise.resolve(this.entries.delete(address))
  }
}

/** The cache storage of one origin in memory, in the order of making as a browser's is. */
export class MemoryCaches {
  isFull = false
  readonly #all = new Map<string, MemoryCache>()

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.has(name))
  }

  open(name: string): Promise<MemoryCache> {
    const cache = this.#all.get(name) ?? new MemoryCache(() => this.isFull)
    this.#all.set(name, cache)
    return Promise.resolve(cache)
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.delete(name))
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#all.keys()])
  }

  async match(address: string, options?: { cacheName?: string }): Promise<Response | undefined> {
    for (const [name, cache] of this.#all) {
      if (options?.cacheName !== undefined && options.cacheName !== name) continue
      const found = await cache.match(address)
      if (found !== undefined) return found
    }
    return undefined
  }

  get asStorage(): CacheStorage {
    return this as unknown as CacheStorage
  }
}
