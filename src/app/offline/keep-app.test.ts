// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../../tests/eventually.ts'
import { useOffline } from '../../state/offline.ts'
import { keepApp } from './keep-app.ts'
import type { FromWorker } from './messages.ts'

const PROBLEM = { where: 'index.html', expected: 'it', found: 'none', remedy: 'Try again.' }

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing'
  readonly postMessage = vi.fn()

  become(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
}

class FakeContainer extends EventTarget {
  readonly controller = null
  readonly registration = new FakeRegistration()
  register = vi.fn(() => Promise.resolve(this.registration))

  tell(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
}

let container: FakeContainer
let registration: FakeRegistration
const reload = vi.fn()

function keep() {
  return keepApp({ container: container as unknown as ServiceWorkerContainer, reload })
}

const app = () => useOffline.getState().app

beforeEach(() => {
  useOffline.setState(useOffline.getInitialState())
  container = new FakeContainer()
  ;({ registration } = container)
  reload.mockReset()
})

test('on a first visit the page is being kept until the worker answers for it', async () => {
  const worker = new FakeWorker()
  registration.installing = worker
  const kept = keep()
  await eventually(() => {
    expect(app().kind).toBe('being-kept')
  })
  worker.become('installed')
  expect(useOffline.getState().newerApp).toBe(false)
  worker.become('activated')
  expect(await kept).toBe(registration)
  expect(app().kind).toBe('kept')
})

test('what the worker could not fetch is said in its words', async () => {
  const worker = new FakeWorker()
  registration.installing = worker
  const kept = keep()
  await eventually(() => {
    expect(app().kind).toBe('being-kept')
  })
  container.tell({ kind: 'not-kept', problem: PROBLEM })
  worker.become('redundant')
  expect(await kept).toBeNull()
  expect(app()).toEqual({
    kind: 'not-kept',
    sentence: 'index.html: expected it, found none. Try again.',
  })
})

test.each([
  ['refuses', () => Promise.reject(new Error('SecurityError'))],
  ['answers with nothing', () => Promise.resolve(undefined as unknown as FakeRegistration)],
])('a browser that %s keeps nothing, and the page works on', async (_, register) => {
  container.register = vi.fn(register)
  expect(await keep()).toBeNull()
  expect(app().kind).toBe('not-kept')
})

test('on a later visit the worker is asked whether all is there', async () => {
  registration.active = new FakeWorker()
  const kept = keep()
  await eventually(() => {
    expect(registration.active?.postMessage).toHaveBeenCalledWith({ kind: 'started' })
  })
  container.tell({ kind: 'kept' })
  expect(await kept).toBe(registration)
  expect(app().kind).toBe('kept')
})

test('a newer version is offered, never taken over by itself', async () => {
  registration.active = new FakeWorker()
  const kept = keep()
  await eventually(() => {
    expect(registration.active?.postMessage).toHaveBeenCalled()
  })
  container.tell({ kind: 'kept' })
  await kept
  const newer = new FakeWorker()
  registration.installing = newer
  registration.dispatchEvent(new Event('updatefound'))
  expect(useOffline.getState().newerApp).toBe(false)
  registration.waiting = newer
  newer.become('installed')
  expect(useOffline.getState().newerApp).toBe(true)
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).not.toHaveBeenCalled()

  useOffline.getState().takeOver?.()
  expect(newer.postMessage).toHaveBeenCalledWith({ kind: 'take-over' })
  expect(reload).not.toHaveBeenCalled()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
})

test('where another tab has taken it over already, the page is loaded again at once', async () => {
  registration.active = new FakeWorker()
  void keep()
  await eventually(() => {
    expect(useOffline.getState().takeOver).not.toBeNull()
  })
  useOffline.getState().takeOver?.()
  expect(reload).toHaveBeenCalledOnce()
})
