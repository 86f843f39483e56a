import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { chooseLevel } from '../state/actions/choose-level.ts'
import { restCamera } from '../state/actions/rest-camera.ts'
import { useNotices } from '../state/notices.ts'
import { changeView, useView } from '../state/view.ts'
import { type AddressBar, connectAddress } from './address.ts'

/** A browser's address bar with its history, without a browser. */
class FakeBar implements AddressBar {
  readonly entries: string[]
  index = 0
  readonly location = { pathname: '/maps/', search: '', hash: '' }
  readonly history = {
    pushState: (_state: unknown, _title: string, address?: string | URL | null) => {
      this.entries.splice(this.index + 1, this.entries.length, String(address))
      this.#goTo(this.index + 1)
    },
    replaceState: (_state: unknown, _title: string, address?: string | URL | null) => {
      this.entries[this.index] = String(address)
      this.#goTo(this.index)
    },
  }
  readonly #listeners = new Set<() => void>()

  constructor(address: string) {
    this.entries = [address]
    this.#goTo(0)
  }

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.delete(listener)
  }

  travel(steps: number): void {
    this.#goTo(this.index + steps)
    for (const listener of this.#listeners) listener()
  }

  #goTo(index: number): void {
    this.index = index
    const url = new URL(this.entries[index] ?? '', 'https://example.org')
    Object.assign(this.location, { pathname: url.pathname, search: url.search, hash: url.hash })
  }
}

let disconnect: () => void = () => undefined

function open(address: string): FakeBar {
  const bar = new FakeBar(address)
  disconnect = connectAddress(bar)
  return bar
}

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useNotices.setState({ notices: [] })
})

afterEach(() => {
  disconnect()
})

test('an address becomes the view, and a choice becomes a step of the history', () => {
  const bar = open('/maps/?area=town&room=places&level=ward')
  expect(useView.getState().view).toMatchObject({ area: 'town', room: 'places', level: 'ward' })

  chooseLevel('neighbourhood')
  expect(bar.entries).toEqual([
    '/maps/?area=town&room=places&level=ward',
    '/maps/?area=town&room=places',
  ])

  bar.travel(-1)
  expect(useView.getState().view.level).toBe('ward')
  bar.travel(1)
  expect(useView.getState().view.level).toBe('neighbourhood')
  expect(bar.entries).toHaveLength(2)
})

test('moving the map rewrites the entry at hand and adds none', () => {
  const bar = open('/maps/?area=town')
  restCamera({ lng: -1.9, lat: 52.48, zoom: 11.2 })
  restCamera({ lng: -1.8, lat: 52.5, zoom: 12 })
  expect(bar.entries).toHaveLength(1)
  expect(bar.entries[0]).toContain('at=52.5,-1.8,12')
})

test('the area that takes its place where the address named none is no step', () => {
  const bar = open('/maps/')
  changeView({ area: 'town' })
  expect(bar.entries).toEqual(['/maps/?area=town'])
})

test('going back to an address without an area keeps the loaded one', () => {
  const bar = open('/maps/')
  changeView({ area: 'town' })
  bar.entries[0] = '/maps/'
  chooseLevel('ward')
  bar.travel(-1)
  expect(useView.getState().view).toMatchObject({ area: 'town', level: 'neighbourhood' })
})

test('a damaged address opens what it can, says what it could not, and is put right', () => {
  const bar = open('/maps/?area=town&level=planet&table=1#part')
  expect(useView.getState().view).toMatchObject({
    area: 'town',
    level: 'neighbourhood',
    tableOpen: true,
  })
  expect(useNotices.getState().notices).toHaveLength(1)
  expect(useNotices.getState().notices[0]).toContain('planet')
  expect(bar.entries).toEqual(['/maps/?area=town&table=1#part'])
})

test('a browser that refuses to write its history does not stop the view', () => {
  const bar = open('/maps/?area=town')
  bar.history.pushState = () => {
    throw new Error('SecurityError: too many calls')
  }
  chooseLevel('ward')
  expect(useView.getState().view.level).toBe('ward')
})
