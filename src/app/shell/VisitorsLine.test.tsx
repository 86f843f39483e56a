// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { areasIndexQuery } from '../../data/areas-index.ts'
import { success } from '../../domain/result.ts'
import { EMPTY_WORKSPACE } from '../../domain/workspace/workspace.ts'
import { smallZone } from '../../domain/zones/zone-fixture.ts'
import { zonesOf } from '../../domain/zones/zones-of.ts'
import { InTestford } from '../../panels/current-fixture.tsx'
import { receiveVisitors } from '../../state/actions/visitors/receive-visitors.ts'
import { undo } from '../../state/actions/undo.ts'
import { useView } from '../../state/view.ts'
import { useVisitors } from '../../state/visitors.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { Lines } from './Lines.tsx'

const NORTH = smallZone({ name: 'North', mark: 2 })
const SOUTH = smallZone({ name: 'South', shape: { kind: 'neighbourhoods', codes: ['N103'] } })

function open(area = 'testford'): void {
  receiveVisitors({ area, zones: [NORTH, SOUTH] })
  const client = new QueryClient()
  const listing = (id: string, title: string) => ({ id, title, codes: [] })
  client.setQueryData(
    areasIndexQuery.queryKey,
    success([listing('testford', 'Testford'), listing('elsewhere', 'Elsewhere')]),
  )
  render(
    <QueryClientProvider client={client}>
      <InTestford>
        <Lines
          share={{
            result: null,
            asking: false,
            start: () => undefined,
            copy: () => undefined,
            dismiss: () => undefined,
          }}
        />
      </InTestford>
    </QueryClientProvider>,
  )
}

const ours = () => zonesOf(useWorkspace.getState().workspace, 'testford')

afterEach(() => {
  cleanup()
  useVisitors.setState({ visit: null, keptApart: false })
  useWorkspace.setState(useWorkspace.getInitialState())
  useView.setState(useView.getInitialState())
})

test('visiting zones are added in one step, which undo takes back', async () => {
  const user = userEvent.setup()
  open()
  await user.click(await screen.findByRole('button', { name: 'Add 2 zones' }))
  expect(ours().map(({ name, mark }) => [name, mark])).toEqual([
    ['North', 2],
    ['South', 0],
  ])
  expect(screen.queryByText(/visiting/)).toBeNull()
  expect(useVisitors.getState().visit).toBeNull()
  undo()
  expect(ours()).toEqual([])
})

test('the same link again adds nothing, though a zone was changed since', async () => {
  const user = userEvent.setup()
  open()
  await user.click(await screen.findByRole('button', { name: 'Add 2 zones' }))
  const [first] = ours()
  const { workspace } = useWorkspace.getState()
  const renamed = workspace.zones.map((zone) =>
    zone.id === first?.id ? { ...zone, name: 'Another name' } : zone,
  )
  useWorkspace.setState({ workspace: { ...workspace, zones: renamed } })
  cleanup()
  open()
  expect(await screen.findByText(/Both zones in this link are among yours already/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(ours().map(({ name }) => name)).toEqual(['Another name', 'South'])
})

test('discarding leaves no trace; keeping apart leaves visitors without the line', async () => {
  const user = userEvent.setup()
  open()
  await user.click(await screen.findByRole('button', { name: 'Keep apart' }))
  expect(screen.queryByRole('button', { name: 'Keep apart' })).toBeNull()
  expect(useVisitors.getState().visit?.zones).toHaveLength(2)
  cleanup()
  open()
  await user.click(await screen.findByRole('button', { name: 'Discard' }))
  expect(useVisitors.getState().visit).toBeNull()
  expect(useWorkspace.getState().workspace).toBe(EMPTY_WORKSPACE)
})

test('where there is no room the reason is said and the visitors stay', async () => {
  const user = userEvent.setup()
  const zones = Array.from({ length: 11 }, (_, i) =>
    smallZone({ id: `00000000-0000-4000-8000-0000000001${String(i).padStart(2, '0')}`, mark: i }),
  )
  useWorkspace.setState({ workspace: { ...EMPTY_WORKSPACE, zones } })
  open()
  await user.click(await screen.findByRole('button', { name: 'Add 2 zones' }))
  expect(screen.getByText(/room for 12 zones: 1 more, not 2/)).toBeDefined()
  expect(useVisitors.getState().visit?.zones).toHaveLength(2)
})

test('zones of another area lead there', async () => {
  const user = userEvent.setup()
  open('elsewhere')
  await user.click(await screen.findByRole('button', { name: 'Open Elsewhere' }))
  expect(useView.getState().view.area).toBe('elsewhere')
  expect(useVisitors.getState().visit?.zones).toHaveLength(2)
})
