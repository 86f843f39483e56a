import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve, type Served } from '../../scripts/serve.ts'
import { writeAreasIndex } from '../../src/formats/area-package/areas-index.ts'
import { PACKAGE_FILES } from '../../src/formats/area-package/file-names.ts'
import { SERVED_AREAS, SECOND_TOWN, type Town } from './town.ts'

const SUB_PATH = '/maps/zone-explorer/'
const TOWNS = ['harrowmere', SECOND_TOWN.id] as const

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A host of its own for one journey, with the built page and the two towns: it can be renewed, and go. */
export class OfflineSite {
  readonly #folder: string
  readonly #served: Served

  private constructor(folder: string, served: Served) {
    this.#folder = folder
    this.#served = served
  }

  static async open(town: Town): Promise<OfflineSite> {
    const built = process.env['ZONE_EXPLORER_BUILT']
    if (built === undefined) throw new Error('The site is not built')
    const folder = mkdtempSync(path.join(tmpdir(), 'zone-explorer-offline-'))
    const isArea = (from: string) => path.relative(built, from).startsWith('areas')
    cpSync(built, folder, { recursive: true, filter: (from) => !isArea(from) })
    for (const id of TOWNS)
      cpSync(path.join(SERVED_AREAS, id), path.join(folder, 'areas', id), { recursive: true })
    const listings = [
      { id: town.id, title: town.manifest.title, codes: [] },
      { ...SECOND_TOWN, codes: [] },
    ]
    writeFileSync(path.join(folder, 'areas', 'index.json'), writeAreasIndex(listings))
    return new OfflineSite(folder, await serve({ mounts: [{ at: SUB_PATH, folder }], port: 0 }))
  }

  get origin(): string {
    return this.#served.origin
  }

  address(query = ''): string {
    return `${this.origin}${SUB_PATH}${query}`
  }

  /** The host is gone, as far as any page can tell. */
  async stop(): Promise<void> {
    await this.#served.close()
  }

  async close(): Promise<void> {
    await this.stop().catch(() => undefined)
    rmSync(this.#folder, { recursive: true })
  }

  /** Another version of the page, told apart by its language, and an edition of the town with this note. */
  renew(note: string): void {
    const worker = path.join(this.#folder, 'service-worker.js')
    const page = path.join(this.#folder, 'index.html')
    const before = readFileSync(page, 'utf8')
    const after = before.replace('lang="en-GB"', 'lang="en-IE"')
    const script = readFileSync(worker, 'utf8')
    writeFileSync(page, after)
    writeFileSync(
      worker,
      script
        .replace(sha256(before), sha256(after))
        .replace(/id:`([0-9a-f]{15})[0-9a-f]`/, 'id:`$1x`'),
    )
    const manifest = path.join(this.#folder, 'areas', TOWNS[0], PACKAGE_FILES.manifest)
    const facts = JSON.parse(readFileSync(manifest, 'utf8')) as { notes: string[] }
    writeFileSync(manifest, JSON.stringify({ ...facts, notes: [...facts.notes, note] }))
  }
}
