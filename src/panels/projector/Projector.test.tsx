// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { View } from '../../domain/view.ts'
import { useView } from '../../state/view.ts'
import { CurrentContext } from '../current.ts'
import { currentOf, TESTFORD } from '../current-fixture.tsx'
import { ProjectorBar } from './ProjectorBar.tsx'
import { ProjectorPanel } from './ProjectorPanel.tsx'

const START = { area: 'testford', indicator: 'imd', projector: 'indicators' } as const

/** The page follows the view, as the app makes it. */
function Page() {
  const view = useView((state) => state.view)
  return (
    <CurrentContext value={currentOf(view)}>
      <ProjectorPanel />
      {view.projector === null ? null : <ProjectorBar axis={view.projector} />}
    </CurrentContext>
  )
}

function show(patch: Partial<View> = {}) {
  useView.setState(({ view }) => ({ view: { ...view, ...START, ...patch } }))
  render(<Page />)
}

const initial = useView.getState()
beforeEach(() => {
  useView.setState(initial)
})
afterEach(cleanup)
const view = () => useView.getState().view
const byKeys = () => screen.getByRole('group', { name: /stepped by the arrow keys/ })

test('place, finding, date of the figures, classes with letters, and the source', () => {
  show({ frame: 'country-fifths' })
  expect(screen.getByText('Testford')).toBeDefined()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'More deprived than England: 33.3 against 25.0',
  )
  expect(screen.getByText('Deprivation (IMD score), 2025')).toBeDefined()
  const legend = within(screen.getByRole('region', { name: 'Legend' }))
  expect(legend.getByText('Darker = more deprived')).toBeDefined()
  const classes = legend.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(classes[0]).toContain('A, lightest of five: below 10.0')
  expect(classes[4]).toContain('E, darkest of five: 40.0 and above')
  expect(screen.getAllByText(/Open Government Licence/).length).toBeGreaterThan(0)
})

test('where fewer classes are shown than were chosen the legend says so', () => {
  show({ classCount: 7 })
  expect(screen.getByText(/seven classes become five on a projector/)).toBeDefined()
})

test('why there is nothing has its mark and its words', () => {
  show({ indicator: 'unemployment-claimants' })
  const rows = within(screen.getByRole('list', { name: 'Without a figure' }))
  expect(rows.getByText(/not published: 1 neighbourhood/)).toBeDefined()
})

test('the clicker steps, up and down choose what, Escape leaves', async () => {
  show()
  expect(byKeys().textContent).toBe('Indicator 1/5')
  await userEvent.keyboard('{PageDown}')
  expect(view().indicator).toBe('unemployment-claimants')
  await userEvent.keyboard('{ArrowDown}{ArrowRight}')
  expect(byKeys().textContent).toBe('Ward 1/3')
  expect(view().spotlight).toBe(TESTFORD.wards.codes[TESTFORD.wards.names.indexOf('Mill Hill')])
  await userEvent.keyboard('{PageUp}')
  expect(view().spotlight).toBeNull()
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}')
  expect(view()).toMatchObject({ level: 'ward', projector: 'levels' })
  await userEvent.keyboard('{Escape}')
  expect(view().projector).toBeNull()
})

test('a tap steps too, and what was tapped is what the keys step through', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: 'Next ward' }))
  expect(view().projector).toBe('wards')
  await userEvent.keyboard('{ArrowRight}')
  expect(byKeys().textContent).toBe('Ward 2/3')
  await userEvent.click(screen.getByRole('button', { name: 'Leave the projector look' }))
  expect(view().projector).toBeNull()
})

test('a shortcut of the browser is left to the browser', async () => {
  show()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(view().indicator).toBe('imd')
})

test('what is selected takes the place of the further words', () => {
  show({ selection: { kind: 'neighbourhood', code: TESTFORD.neighbourhoods.codes[0] ?? '' } })
  expect(screen.getByText(/Testford 001A · Mill Hill ward · 55.0/)).toBeDefined()
})
