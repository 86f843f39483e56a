// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TESTFORD } from '../panels/current-fixture.tsx'
import { startZone } from '../state/actions/zones/start-zone.ts'
import { useWorkspace } from '../state/workspace.ts'
import { useUndoKeys } from './use-undo-keys.ts'

function Page() {
  useUndoKeys()
  return (
    <>
      <button type="button">Anywhere</button>
      <input type="text" aria-label="Name" />
      <input type="checkbox" aria-label="Ticked" />
      <textarea aria-label="Notes" />
    </>
  )
}

const zones = () =>
  useWorkspace.getState().workspace.zones.filter(({ deletedAt }) => deletedAt === null).length

beforeEach(() => {
  useWorkspace.setState(useWorkspace.getInitialState())
  startZone({ area: TESTFORD, shape: { kind: 'neighbourhoods', codes: ['N100'] } })
  startZone({ area: TESTFORD, shape: { kind: 'neighbourhoods', codes: ['N101'] } })
  render(<Page />)
})
afterEach(cleanup)

test('Ctrl+Z goes back step by step; Ctrl+Shift+Z and Ctrl+Y go forward again', async () => {
  screen.getByRole('button').focus()
  await userEvent.keyboard('{Control>}zz{/Control}')
  expect(zones()).toBe(0)
  await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(zones()).toBe(1)
  await userEvent.keyboard('{Control>}y{/Control}')
  expect(zones()).toBe(2)
})

test('on a Mac the command key does, and Command+Y stays the browser’s', async () => {
  await userEvent.keyboard('{Meta>}z{/Meta}')
  expect(zones()).toBe(1)
  await userEvent.keyboard('{Meta>}y{/Meta}')
  expect(zones()).toBe(1)
  await userEvent.keyboard('{Meta>}{Shift>}Z{/Shift}{/Meta}')
  expect(zones()).toBe(2)
})

test.each(['Name', 'Notes'])(
  'where text is typed the keys are the field’s own: %s',
  async (label) => {
    await userEvent.click(screen.getByLabelText(label))
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(zones()).toBe(2)
  },
)

test('a box that is ticked has no undo of its own', async () => {
  await userEvent.click(screen.getByLabelText('Ticked'))
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(zones()).toBe(1)
})

test('a plain z, or one with Alt, does nothing', async () => {
  screen.getByRole('button').focus()
  await userEvent.keyboard('z{Alt>}{Control>}z{/Control}{/Alt}')
  expect(zones()).toBe(2)
})

test('once the page is gone the keys are nobody’s', async () => {
  cleanup()
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(zones()).toBe(2)
})
