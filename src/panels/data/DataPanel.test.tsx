// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useWorkspace } from '../../state/workspace.ts'
import { CurrentContext } from '../current.ts'
import { downloadFile } from '../download-file.ts'
import { currentOf } from '../current-fixture.tsx'
import { DataPanel } from './DataPanel.tsx'

vi.mock(import('../download-file.ts'), () => ({ downloadFile: vi.fn() }))

function renderPanel(madeUp: boolean): void {
  const current = currentOf({ room: 'data' })
  const manifest = { ...current.area.manifest, madeUp, notes: ['84 schools were left out.'] }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <CurrentContext value={{ ...current, area: { ...current.area, manifest } }}>
        <DataPanel />
      </CurrentContext>
    </QueryClientProvider>,
  )
}

afterEach(cleanup)

test('a made-up town says so before anything else; a real one does not', () => {
  renderPanel(true)
  expect(screen.getByText('Testford is made up.')).toBeDefined()
  cleanup()
  renderPanel(false)
  expect(screen.queryByText('Testford is made up.')).toBeNull()
})

test('every data set stands with publisher, licence and rows', () => {
  renderPanel(false)
  const section = within(screen.getByRole('region', { name: 'Data sets' }))
  const card = within(section.getByRole('article'))
  expect(card.getByText('Department for Education')).toBeDefined()
  expect(card.getByText('Open Government Licence v3.0')).toBeDefined()
  expect(card.getByText('1 used of 1 read')).toBeDefined()
})

test('residents are added up, notes are told, and each indicator can be looked up', () => {
  renderPanel(false)
  const area = within(screen.getByRole('region', { name: 'Testford' }))
  expect(area.getByText('12,000')).toBeDefined()
  expect(screen.getByText('84 schools were left out.')).toBeDefined()
  const indicators = within(screen.getByRole('region', { name: 'Indicators' }))
  expect(indicators.getAllByRole('listitem')).toHaveLength(5)
})

test('what could not be read is named, and its very text can be taken along', () => {
  renderPanel(false)
  const words = 'Download what could not be read'
  expect(screen.queryByRole('button', { name: words })).toBeNull()
  cleanup()
  const text = '{"kind":"zones","record":{"name":"Tile Cross","id":'
  useWorkspace.setState({
    setAside: [{ key: 'zones/torn', name: 'Tile Cross', reason: 'it is damaged', text }],
  })
  renderPanel(false)
  expect(screen.getByText('Tile Cross: it is damaged.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: words }))
  const written: unknown = JSON.parse(vi.mocked(downloadFile).mock.calls[0]![0].text)
  expect(written).toMatchObject({ records: [{ key: 'zones/torn', text }] })
  useWorkspace.setState({ setAside: [] })
})
