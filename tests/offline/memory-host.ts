import { createHash } from 'node:crypto'
import { SMALL_MANIFEST } from '../../src/domain/area-fixture.ts'
import { writeManifest } from '../../src/formats/area-package/manifest.ts'

export const SCOPE = 'https://council.example/maps/zones/'

export function sha256Hex(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A host with files by their path below the page's folder; `null` in place of a text cuts the connection. */
export class MemoryHost {
  readonly files = new Map<string, string | null>()
  /** Paths with their query, in the order of asking. */
  readonly asked: string[] = []
  isAway = false

  readonly fetch = (asked: string | URL | Request): Promise<Response> => {
    const url = new URL(asked instanceof Request ? asked.url : asked)
    const path = url.href.slice(SCOPE.length).replace(/\?.*/, '')
    this.asked.push(path + url.search)
    const file = this.files.get(path === '' ? 'index.html' : path)
    if (this.isAway || file === null) return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(
      file === undefined ? new Response('', { status: 404 }) : new Response(file),
    )
  }

  /** Puts a package with these files there; gives the edition. */
  build(areaId: string, files: Readonly<Record<string, string>>): string {
    const resources = Object.entries(files).map(([path, text]) => ({
      path,
      bytes: text.length,
      hash: `sha256:${sha256Hex(text)}`,
      fields: null,
    }))
    const manifest = writeManifest({ ...SMALL_MANIFEST, id: areaId }, resources)
    const all = { ...files, 'datapackage.json': manifest }
    for (const [path, text] of Object.entries(all)) this.files.set(`areas/${areaId}/${path}`, text)
    return sha256Hex(manifest)
  }
}
