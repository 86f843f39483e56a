import type { AreaListing } from '../../domain/area.ts'
import type { AreaShelf, KeptArea } from '../../domain/offline/kept-area.ts'
import { failure, type Result, success } from '../../domain/result.ts'
import { PACKAGE_FILES } from '../../formats/area-package/file-names.ts'
import { readManifest } from '../../formats/area-package/manifest.ts'
import { mediaType, readResources, type Resource } from '../../formats/area-package/resources.ts'
import { readKeptArea, writeKeptArea } from '../../formats/kept-area-record.ts'
import { EDITION_PARAMETER, NEWEST_PARAMETER } from '../addresses.ts'
import { fetchBytes } from '../fetch-file.ts'
import { areaCacheName, noteAddress, notesCacheName, ownCache } from './cache-names.ts'
import { cacheTrouble } from './cache-trouble.ts'
import { sha256 } from './checksum.ts'
import { fetchProven, keptResponse } from './fetch-proven.ts'

interface CacheShelfOptions {
  readonly caches: CacheStorage
  /** Absolute address of the page's folder. */
  readonly scope: string
  readonly now: () => Date
  /** Does one thing at a time over all tabs. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

interface Edition {
  readonly edition: string
  readonly manifest: Uint8Array
  readonly resources: readonly Resource[]
}

/** The shelf in the browser's cache storage, from which the service worker answers. */
export class CacheShelf implements AreaShelf {
  readonly #options: CacheShelfOptions

  constructor(options: CacheShelfOptions) {
    this.#options = options
  }

  async list(): Promise<readonly KeptArea[]> {
    const { caches, scope } = this.#options
    try {
      if (!(await caches.has(notesCacheName(scope)))) return []
      const notes = await caches.open(notesCacheName(scope))
      const areas: KeptArea[] = []
      for (const { url } of await notes.keys()) {
        const note = readKeptArea((await (await notes.match(url))?.text()) ?? '')
        if (note.ok && noteAddress(scope, note.value.id) === url) areas.push(note.value)
      }
      return areas
    } catch {
      return []
    }
  }

  keep(area: Pick<AreaListing, 'id' | 'title'>): Promise<Result<KeptArea>> {
    return this.#options.inTurn(async () => {
      const newest = await this.#newest(area.id)
      if (!newest.ok) return newest
      const here = (await this.list()).find(({ id }) => id === area.id)
      const { edition } = newest.value
      if (here?.edition === edition && (await this.#hasFiles(area.id, edition)))
        return success(here)
      return this.#keepEdition(area, newest.value)
    })
  }

  remove(areaId: string): Promise<Result<null>> {
    const { caches, scope, inTurn } = this.#options
    return inTurn(async () => {
      try {
        const notes = await caches.open(notesCacheName(scope))
        // First the note: an area is there whole, or not at all.
        await notes.delete(noteAddress(scope, areaId))
        for (const name of await caches.keys()) {
          const own = ownCache(name, scope)
          if (own?.kind === 'area' && own.areaId === areaId) await caches.delete(name)
        }
        return success(null)
      } catch (error) {
        return failure(cacheTrouble(error))
      }
    })
  }

  /** What the host has now, its manifest read as the app reads it. */
  async #newest(areaId: string): Promise<Result<Edition>> {
    const file = PACKAGE_FILES.manifest
    const address = `${this.#address(areaId, file)}?${NEWEST_PARAMETER}`
    const bytes = await fetchBytes(address, `${areaId}/${file}`, 'no-cache')
    if (!bytes.ok) return bytes
    const text = new TextDecoder().decode(bytes.value)
    const manifest = readManifest(text)
    if (!manifest.ok) return manifest
    const resources = readResources(text)
    if (!resources.ok) return resources
    const edition = (await sha256(bytes.value)) ?? ''
    return success({ edition, manifest: bytes.value, resources: resources.value })
  }

  /** False also where someone has cleared a part of what the browser stores: then all is fetched again. */
  async #hasFiles(areaId: string, edition: string): Promise<boolean> {
    const { caches, scope } = this.#options
    return caches.has(areaCacheName(scope, areaId, edition)).catch(() => false)
  }

  async #keepEdition(
    area: Pick<AreaListing, 'id' | 'title'>,
    { edition, manifest, resources }: Edition,
  ): Promise<Result<KeptArea>> {
    const { caches, scope, now } = this.#options
    const name = areaCacheName(scope, area.id, edition)
    try {
      const cache = await caches.open(name)
      for (const resource of resources) {
        const bytes = await this.#file(area.id, edition, resource)
        if (!bytes.ok) {
          await caches.delete(name)
          return bytes
        }
        const address = this.#address(area.id, resource.path)
        await cache.put(address, keptResponse(bytes.value, mediaType(resource.path)))
      }
      const file = PACKAGE_FILES.manifest
      await cache.put(this.#address(area.id, file), keptResponse(manifest, mediaType(file)))
      const bytes = resources.reduce((sum, resource) => sum + resource.bytes, manifest.length)
      const kept = { ...area, edition, keptAt: now().toISOString(), bytes }
      const notes = await caches.open(notesCacheName(scope))
      const note = new TextEncoder().encode(writeKeptArea(kept))
      await notes.put(noteAddress(scope, area.id), keptResponse(note, 'application/json'))
      return success(kept)
    } catch (error) {
      await caches.delete(name).catch(() => false)
      return failure(cacheTrouble(error))
    }
  }

  #file(areaId: string, edition: string, { path, hash }: Resource): Promise<Result<Uint8Array>> {
    return fetchProven({
      address: `${this.#address(areaId, path)}?${EDITION_PARAMETER}=${edition}`,
      name: `${areaId}/${path}`,
      sha256: hash.replace(/^sha256:/, ''),
    })
  }

  #address(areaId: string, file: string): string {
    return new URL(`areas/${encodeURIComponent(areaId)}/${file}`, this.#options.scope).href
  }
}
