import { buildCacheName } from '../../data/offline/cache-names.ts'
import { CacheShelf } from '../../data/offline/cache-shelf.ts'
import { problemSentence, type Result } from '../../domain/result.ts'
import { keptAnswer } from './answer.ts'
import type { Build } from './build-files.ts'
import { keepBuild } from './keep-build.ts'
import type { FromWorker } from './messages.ts'
import { oldCaches } from './old-caches.ts'
import { routeRequest } from './route-request.ts'
import type { WorkerScope } from './worker-scope.ts'

/**
 * Keeps one build of the app and answers from it and from the areas that pages have kept. A newer
 * build is installed beside it by a worker of its own, which waits until no page of the older one is
 * open or until someone asks for it; no page ever gets files of two.
 */
export function runOfflineWorker(worker: WorkerScope, build: Build): void {
  worker.addEventListener('install', (event) => {
    event.waitUntil(install(worker, build))
  })
  worker.addEventListener('activate', (event) => {
    event.waitUntil(clearIfAlone(worker, build, 0).then(() => worker.clients.claim()))
  })
  worker.addEventListener('message', (event) => {
    if (event.data.kind === 'take-over') event.waitUntil(worker.skipWaiting())
    else event.waitUntil(startedWith(worker, build))
  })
  worker.addEventListener('fetch', (event) => {
    const { request } = event
    const { scope } = worker.registration
    const route = routeRequest(request, scope)
    if (route.kind === 'network') return
    const kept = { caches: worker.caches, scope, build: build.id }
    const answer = keptAnswer(route, request.headers.get('range'), kept).catch(() => null)
    event.respondWith(answer.then((found) => found ?? worker.fetch(request)))
  })
}

function keptBy(worker: WorkerScope, build: Build): Promise<Result<null>> {
  const { caches, registration } = worker
  const fetch = (address: string, options: RequestInit) => worker.fetch(address, options)
  return keepBuild({ caches, scope: registration.scope, build, fetch })
}

/** A build that did not come whole is not installed: the browser throws its worker away. */
async function install(worker: WorkerScope, build: Build): Promise<void> {
  const kept = await keptBy(worker, build)
  if (kept.ok) return
  // Where an older build is kept the pages have what they need; a newer one is tried again.
  if (worker.registration.active === null) {
    await tell(worker, { kind: 'not-kept', problem: kept.problem })
  }
  await worker.caches.delete(buildCacheName(worker.registration.scope, build.id))
  throw new Error(problemSentence(kept.problem))
}

/** The browser may have thrown a file away since: then it is fetched again. */
async function startedWith(worker: WorkerScope, build: Build): Promise<void> {
  const { installing, waiting } = worker.registration
  // The caches of a build that waits are not old.
  if (installing === null && waiting === null) await clearIfAlone(worker, build, 1)
  const kept = await keptBy(worker, build)
  await tell(worker, kept.ok ? { kind: 'kept' } : { kind: 'not-kept', problem: kept.problem })
}

/** Clears what is old, unless more pages than these are open: one of them may live on it. */
async function clearIfAlone(worker: WorkerScope, build: Build, pages: number): Promise<void> {
  if ((await ownPages(worker)).length > pages) return
  const { caches, registration } = worker
  const { scope } = registration
  const shelf = new CacheShelf({
    ...{ caches, scope },
    now: () => new Date(),
    inTurn: (work) => work(),
  })
  const names = await caches.keys()
  const kept = await shelf.list()
  for (const name of oldCaches(names, { scope, build: build.id, kept })) await caches.delete(name)
}

async function ownPages({ clients, registration }: WorkerScope) {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: 'window' })
  return pages.filter(({ url }) => url.startsWith(registration.scope))
}

async function tell(worker: WorkerScope, message: FromWorker): Promise<void> {
  for (const page of await ownPages(worker)) page.postMessage(message)
}
