import { beforeEach, expect, test } from 'vitest'
import type { AreaShelf, KeptArea } from '../../../domain/offline/kept-area.ts'
import { failure, success } from '../../../domain/result.ts'
import { useOffline } from '../../offline.ts'
import { keepArea } from './keep-area.ts'
import { lookAtKept } from './look-at-kept.ts'
import { removeKeptArea } from './remove-kept-area.ts'

const TOWN: KeptArea = { id: 'town', title: 'Town', edition: 'e', keptAt: '2026-11-26', bytes: 9 }
const FULL = { where: 'Storage', expected: 'room', found: 'none', remedy: 'Free some.' }

/** In memory; `isFull` refuses everything. */
class MemoryShelf implements AreaShelf {
  kept: KeptArea[] = []
  isFull = false

  list = () => Promise.resolve(this.kept)
  keep = () => {
    if (this.isFull) return Promise.resolve(failure(FULL))
    this.kept = [TOWN]
    return Promise.resolve(success(TOWN))
  }
  remove = (areaId: string) => {
    this.kept = this.kept.filter(({ id }) => id !== areaId)
    return Promise.resolve(success(null))
  }
}

let shelf: MemoryShelf
beforeEach(() => {
  shelf = new MemoryShelf()
  useOffline.setState(useOffline.getInitialState())
})

test('an area is under way, then kept, then removed', async () => {
  const keeping = keepArea(shelf, TOWN)
  expect(useOffline.getState().underway).toEqual(['town'])
  const twice = await keepArea(shelf, TOWN)
  expect(twice).toEqual({ done: false, reason: 'Town is being seen to already.' })
  expect(await keeping).toEqual({ done: true })
  expect(useOffline.getState()).toMatchObject({ kept: [TOWN], underway: [], failed: {} })
  expect(await removeKeptArea(shelf, TOWN)).toEqual({ done: true })
  expect(useOffline.getState()).toMatchObject({ kept: [], underway: [] })
})

test('why it was not kept stays until it is tried again', async () => {
  shelf.isFull = true
  const sentence = 'Storage: expected room, found none. Free some.'
  expect(await keepArea(shelf, TOWN)).toEqual({ done: false, reason: sentence })
  expect(useOffline.getState().failed).toEqual({ town: sentence })
  shelf.isFull = false
  await keepArea(shelf, TOWN)
  expect(useOffline.getState().failed).toEqual({})
})

test('what another tab has kept is seen when one looks again', async () => {
  shelf.kept = [TOWN]
  await lookAtKept(shelf)
  expect(useOffline.getState().kept).toEqual([TOWN])
})
