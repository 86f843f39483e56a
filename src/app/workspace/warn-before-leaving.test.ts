// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest'
import { TESTFORD } from '../../panels/current-fixture.tsx'
import { startZone } from '../../state/actions/zones/start-zone.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { warnBeforeLeaving } from './warn-before-leaving.ts'

beforeAll(() => {
  warnBeforeLeaving(window)
})
afterEach(() => {
  useWorkspace.setState(useWorkspace.getInitialState())
})

/** Whether the browser would ask before the page closes. */
function asks(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  return leaving.defaultPrevented
}

const draw = () => startZone({ area: TESTFORD, shape: { kind: 'neighbourhoods', codes: ['N100'] } })
const notSaved = { kind: 'not-saved', trouble: 'full', reason: 'The disk is full.' } as const

test('asks while something done here could not be saved', () => {
  draw()
  useWorkspace.setState({ saving: notSaved })
  expect(asks()).toBe(true)
})

test('leaves in peace once it is saved', () => {
  draw()
  useWorkspace.setState({ saving: notSaved })
  useWorkspace.setState({ saving: { kind: 'saved' } })
  expect(asks()).toBe(false)
})

test('does not ask where nothing was done: there is nothing to lose', () => {
  useWorkspace.setState({ saving: notSaved })
  expect(asks()).toBe(false)
})
