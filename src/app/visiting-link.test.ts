import { beforeEach, expect, test } from 'vitest'
import { eventually } from '../../tests/eventually.ts'
import { smallZone } from '../domain/zones/zone-fixture.ts'
import { writeZoneLink } from '../formats/zone-link.ts'
import { discardVisitors } from '../state/actions/visitors/discard-visitors.ts'
import { useNotices } from '../state/notices.ts'
import { useVisitors } from '../state/visitors.ts'
import { connectVisitingLink } from './visiting-link.ts'

const LINK = `#${writeZoneLink({ area: 'testford', zones: [smallZone({ name: 'North' })] })}`

/** A tab: its address, what it keeps for itself, and a way to open another fragment in it. */
function tab(hash: string, stored: Map<string, string> = new Map()) {
  const location = { pathname: '/', search: '?area=testford', hash }
  const listeners: (() => void)[] = []
  const write = (_: unknown, __: string, address?: string | URL | null) => {
    const [path = '', fragment] = String(address).split('#')
    location.search = path.slice(1)
    location.hash = fragment === undefined ? '' : `#${fragment}`
  }
  return {
    location,
    stored,
    history: { pushState: write, replaceState: write },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    addEventListener: (type: string, listener: () => void) => {
      if (type === 'hashchange') listeners.push(listener)
    },
    removeEventListener: () => undefined,
    openHere: (fragment: string) => {
      location.hash = fragment
      for (const listener of listeners) listener()
    },
  }
}

const names = () => useVisitors.getState().visit?.zones.map(({ name }) => name)

beforeEach(() => {
  useVisitors.setState({ visit: null, keptApart: false })
  useNotices.setState({ notices: [] })
})

test('zones of the address become visitors, and the fragment leaves it at once', async () => {
  const window = tab(LINK)
  connectVisitingLink(window)
  expect(window.location).toMatchObject({ search: '?area=testford', hash: '' })
  await eventually(() => {
    expect(names()).toEqual(['North'])
  })
})

test('a reload brings them again until they are discarded', async () => {
  const { stored, ...first } = tab(LINK)
  connectVisitingLink(first)
  useVisitors.setState({ visit: null, keptApart: false })
  stored.set('zone-explorer-visiting', LINK)
  connectVisitingLink(tab('', stored))
  await eventually(() => {
    expect(names()).toEqual(['North'])
  })
  discardVisitors()
  expect(stored.size).toBe(0)
})

test('a link opened in the same tab is taken as well', async () => {
  const window = tab('')
  connectVisitingLink(window)
  expect(names()).toBeUndefined()
  window.openHere(LINK)
  expect(window.location.hash).toBe('')
  await eventually(() => {
    expect(names()).toEqual(['North'])
  })
})

test('a damaged link is said in a sentence and changes nothing', async () => {
  const window = tab(LINK.slice(0, -6))
  connectVisitingLink(window)
  await eventually(() => {
    expect(useNotices.getState().notices).toEqual([expect.stringMatching(/Nothing of yours/)])
  })
  expect(useVisitors.getState().visit).toBeNull()
  expect(window.stored.size).toBe(0)
})

test('another fragment is left alone, and a browser without storage still shows visitors', async () => {
  const other = tab('#top')
  connectVisitingLink(other)
  expect(other.location.hash).toBe('#top')
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  const window = {
    ...tab(LINK),
    sessionStorage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden },
  }
  connectVisitingLink(window)
  await eventually(() => {
    expect(names()).toEqual(['North'])
  })
})
