// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../../tests/eventually.ts'
import { areasIndexQuery } from '../../data/areas-index.ts'
import type { AreaListing } from '../../domain/area.ts'
import { success } from '../../domain/result.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { InTestford, TESTFORD } from '../../panels/current-fixture.tsx'
import { useView } from '../../state/view.ts'
import { TopBar } from './TopBar.tsx'

const start = vi.fn()

function renderBar(layout: 'desk' | 'phone'): void {
  const client = new QueryClient()
  const areas: readonly AreaListing[] = [
    { id: 'testford', title: 'Testford', codes: [] },
    { id: 'elsewhere', title: 'Elsewhere', codes: [] },
  ]
  client.setQueryData(areasIndexQuery.queryKey, success(areas))
  const share = {
    result: null,
    asking: false,
    start,
    copy: () => undefined,
    dismiss: () => undefined,
  }
  render(
    <QueryClientProvider client={client}>
      <InTestford>
        <TopBar
          area={TESTFORD}
          layout={layout}
          tableOpen={false}
          share={share}
          onPrint={() => undefined}
        />
      </InTestford>
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  // jsdom has no CSS.escape, with which an opened popover finds its own elements.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'testford' } })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  start.mockClear()
})

test('the area menu names the loaded area, marks it, and opens another one', async () => {
  const user = userEvent.setup()
  renderBar('desk')
  await user.click(screen.getByRole('button', { name: 'Area: Testford' }))
  const menu = within(screen.getByRole('dialog', { name: 'Choose an area' }))
  const marked = menu.getByRole('button', { name: 'Testford' })
  expect(marked.getAttribute('aria-current')).toBe('true')

  await user.click(menu.getByRole('button', { name: 'Elsewhere' }))
  expect(useView.getState().view.area).toBe('elsewhere')
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('Escape closes the area menu, changes nothing and gives the focus back', async () => {
  const user = userEvent.setup()
  renderBar('desk')
  const button = screen.getByRole('button', { name: 'Area: Testford' })
  await user.click(button)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(useView.getState().view.area).toBe('testford')
  await eventually(() => {
    expect(document.activeElement).toBe(button)
  })
})

test('on a desk Share and Table stand in the bar', async () => {
  const user = userEvent.setup()
  renderBar('desk')
  await user.click(screen.getByRole('button', { name: 'Share' }))
  expect(start).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Table' }))
  expect(useView.getState().view.tableOpen).toBe(true)
})

test('on a phone the menu leads to the table, the data and sharing', async () => {
  const user = userEvent.setup()
  renderBar('phone')
  const choose = async (name: RegExp) => {
    await user.click(screen.getByRole('button', { name: 'Menu' }))
    await user.click(screen.getByRole('button', { name }))
  }
  await choose(/^Table/)
  expect(useView.getState().view.tableOpen).toBe(true)
  await choose(/^Data/)
  expect(useView.getState().view.room).toBe('data')
  await choose(/^Share/)
  expect(start).toHaveBeenCalledOnce()
})
