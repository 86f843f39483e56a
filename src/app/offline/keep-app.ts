import { pageBase } from '../../data/addresses.ts'
import { problemSentence } from '../../domain/result.ts'
import { useOffline } from '../../state/offline.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** Replaced in tests; a browser's is `navigator.serviceWorker`. */
type Container = Pick<ServiceWorkerContainer, 'register' | 'addEventListener' | 'controller'>

interface KeepAppOptions {
  readonly container: Container
  /** Loads the page again. */
  readonly reload: () => void
}

const NOT_TAKEN =
  'This browser did not take what the page needs without network. Load the page again to try once more; until then it needs the network.'

/**
 * Registers the service worker and tells the store what becomes of it. Gives the registration once
 * the app is kept; null where it cannot be. A newer version is only ever offered: the page is loaded
 * again when someone asks for it, since a line may be in hand.
 */
export async function keepApp(options: KeepAppOptions): Promise<ServiceWorkerRegistration | null> {
  const { container } = options
  const registration = await registered(container)
  if (registration === null) return null
  offerNewer(registration, options)
  const { active } = registration
  const kept =
    active === null
      ? firstKept(registration, container)
      : answered(container, () => {
          post(active, { kind: 'started' })
        })
  return (await kept) ? registration : null
}

async function registered(container: Container): Promise<ServiceWorkerRegistration | null> {
  try {
    const address = new URL('service-worker.js', pageBase())
    const registration = await container.register(address, { updateViaCache: 'none' })
    // A browser that is told to let no workers in may answer with nothing at all.
    if ((registration as ServiceWorkerRegistration | undefined) !== undefined) return registration
    return notKept(NOT_TAKEN)
  } catch {
    return notKept(NOT_TAKEN)
  }
}

/** Until the worker has fetched everything and answers for this page, or has given up. */
function firstKept(
  registration: ServiceWorkerRegistration,
  container: Container,
): Promise<boolean> {
  const worker = registration.installing ?? registration.waiting
  if (worker === null) {
    notKept(NOT_TAKEN)
    return Promise.resolve(false)
  }
  useOffline.setState({ app: { kind: 'being-kept' } })
  return new Promise((resolve) => {
    container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'not-kept') notKept(problemSentence(data.problem))
    })
    const look = () => {
      if (worker.state === 'activated') {
        useOffline.setState({ app: { kind: 'kept' } })
        resolve(true)
      } else if (worker.state === 'redundant') {
        if (useOffline.getState().app.kind === 'being-kept') notKept(NOT_TAKEN)
        resolve(false)
      }
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

/** Until the worker that is there already says whether it has everything. */
function answered(container: Container, ask: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'kept') useOffline.setState({ app: { kind: 'kept' } })
      else notKept(problemSentence(data.problem))
      resolve(data.kind === 'kept')
    })
    ask()
  })
}

function offerNewer(
  registration: ServiceWorkerRegistration,
  { container, reload }: KeepAppOptions,
): void {
  const takeOver = () => {
    const { waiting } = registration
    if (waiting === null) {
      reload()
      return
    }
    container.addEventListener('controllerchange', reload, { once: true })
    post(waiting, { kind: 'take-over' })
  }
  const offer = () => {
    useOffline.setState({ newerApp: true })
  }
  useOffline.setState({ takeOver })
  if (registration.waiting !== null && registration.active !== null) offer()
  registration.addEventListener('updatefound', () => {
    const { installing, active } = registration
    if (active === null) return
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer()
    })
  })
}

function notKept(sentence: string): null {
  useOffline.setState({ app: { kind: 'not-kept', sentence } })
  return null
}

function post(worker: ServiceWorker, message: ToWorker): void {
  worker.postMessage(message)
}
