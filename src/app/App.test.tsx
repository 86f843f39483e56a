// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW } from '../domain/view.ts'
import { writeAreasIndex } from '../formats/area-package/areas-index.ts'
import { useNotices } from '../state/notices.ts'
import { useView } from '../state/view.ts'
import { App } from './App.tsx'

const AREAS = [
  { id: 'alpha', title: 'Alpha', codes: ['E08000001'] },
  { id: 'beta', title: 'Beta', codes: ['E08000002'] },
]

/** The files beside the page, by the end of their address; what is not among them is a 404. */
function serve(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal('fetch', (address: string) => {
    const found = Object.entries(files).find(([end]) => address.endsWith(end))
    return Promise.resolve(
      found === undefined ? new Response('', { status: 404 }) : new Response(found[1]),
    )
  })
}

function renderApp(): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
}

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useNotices.setState({ notices: [] })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('a page without areas says which command makes one', async () => {
  serve({})
  renderApp()
  expect(await screen.findByText('npm run area -- demo')).toBeDefined()
})

test('an empty list of areas says the same', async () => {
  serve({ 'areas/index.json': writeAreasIndex([]) })
  renderApp()
  expect(await screen.findByText('npm run area -- demo')).toBeDefined()
})

test('a damaged list of areas says what was found, and can be tried again', async () => {
  const user = userEvent.setup()
  serve({ 'areas/index.json': '{"version": 1, "areas": 7}' })
  renderApp()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('The list of areas could not be opened')

  serve({})
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('npm run area -- demo')).toBeDefined()
})

test('an area whose files are missing names the file and offers the other areas', async () => {
  const user = userEvent.setup()
  serve({ 'areas/index.json': writeAreasIndex(AREAS) })
  renderApp()
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Alpha could not be opened')
  expect(alert.textContent).toContain('alpha/datapackage.json')

  await user.click(screen.getByRole('button', { name: 'Beta' }))
  expect(useView.getState().view.area).toBe('beta')
  expect(await screen.findByText(/Beta could not be opened/)).toBeDefined()
})

test('an area that is not in the list is replaced by the first, with a notice', async () => {
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'atlantis' } })
  serve({ 'areas/index.json': writeAreasIndex(AREAS) })
  renderApp()
  expect(await screen.findByText(/Alpha could not be opened/)).toBeDefined()
  expect(useView.getState().view.area).toBe('alpha')
  expect(useNotices.getState().notices.join()).toContain('atlantis')
})
