// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { InSquares } from '../../../tests/checker-page.tsx'
import { EMPTY_WORKSPACE } from '../../domain/workspace/workspace.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import { changeView, useView } from '../../state/view.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useZoneDialog } from '../../state/zone-dialog.ts'
import { ZonesPanel } from './ZonesPanel.tsx'

function Panel() {
  // As the page does: what the address says follows the actions.
  const { zone } = useView((state) => state.view)
  return (
    <InSquares view={{ zone }}>
      <ZonesPanel>
        <p>The profile</p>
      </ZonesPanel>
    </InSquares>
  )
}

function show() {
  render(<Panel />)
  return userEvent.setup()
}

function keep(count: number): void {
  const zones = Array.from({ length: count }, (_, at) =>
    smallZone({
      id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
      name: `Zone ${at + 1}`,
      mark: at,
      order: at + 1,
      shape: { kind: 'neighbourhoods', codes: [`N1${String(at).padStart(2, '0')}`] },
    }),
  )
  useWorkspace.setState({ workspace: { ...EMPTY_WORKSPACE, zones } })
}

const names = () => zonesOf(useWorkspace.getState().workspace, 'testford').map(({ name }) => name)

beforeEach(() => {
  useWorkspace.setState({ ...useWorkspace.getInitialState(), loaded: true })
  useView.setState(useView.getInitialState())
})
afterEach(cleanup)

test('with nothing yet it says how a zone begins; the first one takes its place', async () => {
  const user = show()
  expect(screen.getByText('No candidate zone yet')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Export/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'New zone' }))
  expect(screen.queryByText('No candidate zone yet')).toBeNull()
  const list = screen.getByRole('list', { name: 'Candidate zones' })
  expect(
    within(list)
      .getByRole('button', { name: /^A · New zone/ })
      .getAttribute('aria-pressed'),
  ).toBe('true')
})

test('until what this device keeps is open, it does not say that there is nothing', () => {
  useWorkspace.setState({ loaded: false })
  show()
  expect(screen.getByText('Opening what this device keeps…')).toBeDefined()
  expect(screen.queryByText('No candidate zone yet')).toBeNull()
})

test('a zone says its people, and one press works on it', async () => {
  keep(2)
  const user = show()
  const second = screen.getByRole('button', { name: /^B · Zone 2/ })
  expect(second.textContent).toMatch(/\d\sresidents/)
  await user.click(second)
  expect(useView.getState().view.zone).toBe('00000000-0000-4000-8000-000000000002')
  expect(screen.getByRole('button', { name: 'Rename' })).toBeDefined()
})

test('comparing is offered from the second zone on, and opens from here', async () => {
  keep(1)
  const user = show()
  expect(screen.queryByRole('button', { name: /^Compare/ })).toBeNull()
  cleanup()
  keep(2)
  show()
  await user.click(screen.getByRole('button', { name: 'Compare all 2' }))
  expect(useZoneDialog.getState().open).toBe('compare')
})

test('deleting is taken back by the button that says what it undoes', async () => {
  keep(2)
  const user = show()
  await user.click(screen.getByRole('button', { name: /^A · Zone 1/ }))
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect(names()).toEqual(['Zone 2'])
  await user.click(screen.getByRole('button', { name: /^Undo: .*Zone 1/ }))
  expect(names()).toEqual(['Zone 1', 'Zone 2'])
})

test('a thirteenth zone is refused, with the reason in the panel', async () => {
  keep(12)
  const user = show()
  await user.click(screen.getByRole('button', { name: 'New zone' }))
  expect(names()).toHaveLength(12)
  expect(screen.getByText(/12 zones/)).toBeDefined()
})

test('what could not be saved is said, with what to do', () => {
  keep(1)
  useWorkspace.setState({
    saving: { kind: 'not-saved', trouble: 'full', reason: 'This device is full.' },
  })
  show()
  expect(screen.getByText('This device is full.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})

test('the profile that it is given stands before the sizes of other zones', () => {
  keep(1)
  changeView({ zone: '00000000-0000-4000-8000-000000000001' })
  show()
  const profile = screen.getByText('The profile')
  const sizes = screen.getByRole('heading', { name: 'Size beside zones that exist' })
  expect(profile.compareDocumentPosition(sizes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
