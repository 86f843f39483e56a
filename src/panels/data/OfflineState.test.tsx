// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventually } from '../../../tests/eventually.ts'
import { MemoryCaches } from '../../../tests/offline/memory-caches.ts'
import { pageBase } from '../../data/addresses.ts'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { noteAddress, notesCacheName } from '../../data/offline/cache-names.ts'
import type { KeptArea } from '../../domain/offline/kept-area.ts'
import { success } from '../../domain/result.ts'
import { writeKeptArea } from '../../formats/kept-area-record.ts'
import { useAnnouncement } from '../../state/announcement.ts'
import { useOffline } from '../../state/offline.ts'
import { CurrentContext } from '../current.ts'
import { currentOf } from '../current-fixture.tsx'
import { OfflineState } from './OfflineState.tsx'

const TESTFORD = { id: 'testford', title: 'Testford', codes: [] }
const BETA = { id: 'beta', title: 'Beta', codes: [] }

beforeEach(() => {
  vi.stubGlobal('caches', new MemoryCaches())
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  Object.assign(navigator, {
    locks: { request: (_: string, work: () => unknown) => work() },
  })
  useOffline.setState(useOffline.getInitialState())
})

/** As if it were kept. */
async function note(area: KeptArea): Promise<void> {
  const scope = pageBase().href
  const notes = await caches.open(notesCacheName(scope))
  await notes.put(noteAddress(scope, area.id), new Response(writeKeptArea(area)))
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function renderState(): void {
  const client = new QueryClient()
  client.setQueryData(areasIndexQuery.queryKey, success([TESTFORD, BETA]))
  render(
    <QueryClientProvider client={client}>
      <CurrentContext value={currentOf({ room: 'data' })}>
        <OfflineState />
      </CurrentContext>
    </QueryClientProvider>,
  )
}

test('where nothing can be kept, the reason stands alone', () => {
  useOffline.setState({ app: { kind: 'not-kept', sentence: 'By https only.' }, network: 'away' })
  renderState()
  expect(screen.getByText('Not kept. By https only.')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText('Network')).toBeNull()
})

test('another area is kept by its button; why it could not be is said here and aloud', async () => {
  useOffline.setState({ app: { kind: 'kept' }, network: 'there', underway: ['testford'] })
  renderState()
  expect(screen.getByText('There is one right now.')).toBeDefined()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: 'Keep for use without network: Beta' }))
  const sentence = await screen.findByText(/^beta\/datapackage\.json: expected an answer/)
  expect(useAnnouncement.getState().announcement?.words).toBe(sentence.textContent)
})

test('the open area cannot be removed, one that is listed no more can', async () => {
  const noted = { edition: 'e', keptAt: '2026-11-26T08:00:00Z', bytes: 2_000_000 }
  await note({ ...TESTFORD, ...noted })
  await note({ id: 'gone', title: 'Gone', ...noted })
  useOffline.setState({ app: { kind: 'kept' } })
  renderState()
  const remove = await screen.findByRole('button', { name: 'Remove: Gone' })
  expect(screen.queryByRole('button', { name: 'Remove: Testford' })).toBeNull()
  await userEvent.click(remove)
  await eventually(() => {
    expect(screen.queryByText('Gone')).toBeNull()
    expect(useAnnouncement.getState().announcement?.words).toBe(
      'Gone is no longer kept for use without network.',
    )
  })
  expect(useOffline.getState().kept).toMatchObject([{ id: 'testford' }])
})
