// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../../tests/eventually.ts'
import { useOffline } from '../../state/offline.ts'
import { watchNetwork } from './watch-network.ts'

beforeEach(() => {
  useOffline.setState(useOffline.getInitialState())
})

const network = () => useOffline.getState().network

test('what is kept is renewed when the host answers, and again when it is back', async () => {
  let answer: 'there' | 'away' = 'there'
  const onThere = vi.fn()
  const onNewList = vi.fn()
  watchNetwork(window, {
    look: () => Promise.resolve({ network: answer, newList: answer === 'there' ? [] : null }),
    onThere,
    onNewList,
  })
  await eventually(() => {
    expect(network()).toBe('there')
  })
  expect(onThere).toHaveBeenCalledTimes(1)
  expect(onNewList).toHaveBeenCalledTimes(1)

  answer = 'away'
  window.dispatchEvent(new Event('offline'))
  await eventually(() => {
    expect(network()).toBe('away')
  })
  answer = 'there'
  window.dispatchEvent(new Event('online'))
  await eventually(() => {
    expect(network()).toBe('there')
  })
  expect(onThere).toHaveBeenCalledTimes(2)
})
