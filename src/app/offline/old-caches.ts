import { ownCache } from '../../data/offline/cache-names.ts'
import type { KeptArea } from '../../domain/offline/kept-area.ts'
import { FORMAT_VERSION } from '../../formats/area-package/file-names.ts'

interface Needed {
  readonly scope: string
  readonly build: string
  readonly kept: readonly Pick<KeptArea, 'id' | 'edition'>[]
}

/**
 * Which caches nobody needs any more, once no page of an older build or edition is open: other builds,
 * superseded editions, what an interrupted download left behind. Never one that is not ours.
 */
export function oldCaches(names: readonly string[], { scope, build, kept }: Needed): string[] {
  return names.filter((name) => {
    const own = ownCache(name, scope)
    if (own === null || own.kind === 'notes') return false
    if (own.kind === 'build') return own.build !== build
    const note = kept.find(({ id }) => id === own.areaId)
    return own.formatVersion !== FORMAT_VERSION || note?.edition !== own.edition
  })
}
