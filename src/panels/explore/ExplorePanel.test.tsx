// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { useView } from '../../state/view.ts'
import { InTestford } from '../current-fixture.tsx'
import { ExplorePanel } from './ExplorePanel.tsx'

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (view = {}) =>
  render(
    <InTestford view={view}>
      <ExplorePanel />
    </InTestford>,
  )

test('every indicator says its mean here, its mean in the country, and which way is worse', () => {
  show()
  const group = screen.getByRole('group', { name: 'Disadvantage' })
  const health = within(group).getByRole('radio', { name: /^Good health/ })
  // Seven neighbourhoods of equal size: (70 + 74 + 77 + 80 + 82 + 85 + 88) / 7.
  expect(health).toBe(within(group).getByRole('radio', { name: /^Good health Testford 79\.4\s%$/ }))
  expect(health).toHaveProperty('checked', false)
  const note = document.getElementById(health.getAttribute('aria-describedby') ?? '')
  expect(note?.textContent).toBe('England 80.0\u00a0% · lower is worse')
  expect(within(group).getAllByRole('radio')).toHaveLength(5)
})

test('choosing an indicator and a level changes the view', async () => {
  show()
  await userEvent.click(screen.getByRole('radio', { name: /^Good health/ }))
  expect(useView.getState().view.indicator).toBe('good-health')
  await userEvent.click(screen.getByRole('radio', { name: 'Wards' }))
  expect(useView.getState().view.level).toBe('ward')
})

test('arrow keys choose the next indicator', async () => {
  show()
  // jsdom lacks it, and the keyboard of the tests asks for it.
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(':', '\\:') })
  screen.getByRole('radio', { name: /^Deprivation/ }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(useView.getState().view.indicator).toBe('unemployment-claimants')
})

test('without outcomes a line says so, and nothing about attainment can be pressed', () => {
  show()
  const section = screen.getByRole('heading', { name: 'Attainment' }).parentElement
  expect(section?.textContent).toContain('not published today')
  expect(section?.querySelector('input, button')).toBeNull()
})
