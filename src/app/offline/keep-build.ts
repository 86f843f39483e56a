import { buildCacheName } from '../../data/offline/cache-names.ts'
import { cacheTrouble } from '../../data/offline/cache-trouble.ts'
import { sha256 } from '../../data/offline/checksum.ts'
import { failure, type Problem, type Result, success } from '../../domain/result.ts'
import type { Build, BuildFile } from './build-files.ts'
import { PAGE } from './route-request.ts'

interface KeepBuildOptions {
  readonly caches: CacheStorage
  readonly scope: string
  readonly build: Build
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>
}

/**
 * Fetches every file of a build that is not here yet, each proven by its checksum, so that a site
 * renewed meanwhile, or a sign-in page in a file's place, never becomes half of it. What is here of
 * another build and the same file is taken over. A problem leaves what was kept before as it was.
 */
export async function keepBuild(options: KeepBuildOptions): Promise<Result<null>> {
  const { caches, scope, build } = options
  const cacheName = buildCacheName(scope, build.id)
  try {
    const cache = await caches.open(cacheName)
    const here = new Set((await cache.keys()).map(({ url }) => url))
    for (const file of build.files) {
      const address = new URL(file.path, scope).href
      if (here.has(address)) continue
      const response = await provenFile(file, address, options)
      if (!response.ok) return response
      await cache.put(address, response.value)
    }
    return success(null)
  } catch (error) {
    return failure(cacheTrouble(error))
  }
}

async function provenFile(
  file: BuildFile,
  address: string,
  { caches, scope, fetch }: KeepBuildOptions,
): Promise<Result<Response>> {
  const before = await caches.match(address)
  if (before !== undefined && (await proven(before, file)) !== null) {
    const again = await caches.match(address)
    if (again !== undefined) return success(again)
  }
  let found: Response
  try {
    // A host may lead from `index.html` to the folder; a page must not come by such a detour.
    const asked = file.path === PAGE ? scope : address
    found = await fetch(asked, { cache: 'no-cache' })
  } catch (error) {
    return failure(notCome(file, error instanceof Error ? error.message : 'no answer'))
  }
  const bytes = found.ok ? await proven(found.clone(), file) : null
  if (bytes === null)
    return failure(notCome(file, found.ok ? 'another file' : `the answer ${found.status}`))
  return success(asKept(found, bytes))
}

/** The bytes of an answer where they are those of the build. */
async function proven(response: Response, file: BuildFile): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  return (await sha256(bytes)) === file.sha256 ? bytes : null
}

/** With the host's own headers (its type, its policies), less those that speak of the way it came. */
function asKept({ headers: given }: Response, bytes: Uint8Array): Response {
  const headers = new Headers(given)
  for (const ofTheWay of ['content-encoding', 'transfer-encoding', 'vary']) {
    headers.delete(ofTheWay)
  }
  headers.set('content-length', String(bytes.length))
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers })
}

function notCome({ path }: BuildFile, found: string): Problem {
  return {
    where: path,
    expected: 'the file of this version of the page',
    found,
    remedy: 'Try again when the connection is good, or tell whoever keeps this page.',
  }
}
