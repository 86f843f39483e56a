// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Papa from 'papaparse'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { DEFAULT_TABLE, useTable } from '../../state/table.ts'
import { useView } from '../../state/view.ts'
import { InTestford } from '../current-fixture.tsx'
import { downloadFile } from '../download-file.ts'
import { AreaTable } from './AreaTable.tsx'

vi.mock('../download-file.ts', () => ({ downloadFile: vi.fn() }))

beforeEach(() => {
  // React Aria asks for it, and jsdom has none.
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ hovered: null, tableSelection: [] })
  useTable.setState(DEFAULT_TABLE)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (view: Partial<View> = {}) =>
  render(
    <InTestford view={view}>
      <AreaTable />
    </InTestford>,
  )

/** The box of a row stands beside its name. */
const AFTER_THE_BOX = 1

// A popover hides the rest from listeners while it is open.
const names = () =>
  screen
    .getAllByRole('rowheader', { hidden: true })
    .map((header) => header.textContent.replace('Testford ', ''))

const cellsOf = (name: string) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .slice(AFTER_THE_BOX)
    .map((cell) => cell.textContent)

test('every row of the map is there, the most disadvantaged first', () => {
  show()
  expect(names()).toEqual(['003B', '001A', '001B', '001C', '002A', '002B', '002C', '003A'])
  expect(
    screen.getByText(/^Deprivation \(IMD score\) in the 8 neighbourhoods of Testford/),
  ).toBeTruthy()
})

test('where lower is worse the lowest come first, and nothing comes last in both orders', async () => {
  show({ indicator: 'good-health' })
  expect(names()).toEqual(['001A', '001B', '001C', '002A', '002B', '002C', '003A', '003B'])
  await userEvent.click(screen.getByRole('button', { name: /^Good health/ }))
  expect(names()).toEqual(['003A', '002C', '002B', '002A', '001C', '001B', '001A', '003B'])
})

test('ordering by class goes from the darkest, whichever way is worse', async () => {
  show({ indicator: 'good-health', frame: 'country-fifths' })
  await userEvent.click(screen.getByRole('button', { name: /^Class/ }))
  expect(names()[0]).toBe('001A')
  expect(names().at(-1)).toBe('003B')
})

test('a row says its figure, class, ward and why a figure is missing', () => {
  show({ frame: 'country-fifths' })
  expect(cellsOf('Testford 003B').slice(0, 6)).toEqual([
    '60.0',
    'darkest of five',
    'Riverside',
    '1,500',
    '300',
    'not published',
  ])
})

test('selection goes both ways', async () => {
  show({ selection: { kind: 'neighbourhood', code: 'N103' } })
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Testford 002A')
  await userEvent.click(screen.getByRole('button', { name: 'Testford 001C' }))
  expect(useView.getState().view.selection).toEqual({ kind: 'neighbourhood', code: 'N102' })
})

test('the pointer over a row is known to the map', async () => {
  show()
  await userEvent.hover(screen.getByRole('button', { name: 'Testford 001C' }))
  expect(useDraft.getState().hovered).toEqual({ level: 'neighbourhood', row: 2 })
})

test('wards have no ward column and name a ward without neighbourhoods', () => {
  show({ level: 'ward' })
  expect(names()).toEqual(['Mill Hill', 'Riverside', 'Old Docks'])
  expect(screen.queryByRole('columnheader', { name: /^Ward.*Ward/ })).toBeNull()
  expect(cellsOf('Old Docks').slice(0, 2)).toEqual(['no neighbourhood fits best', 'none'])
})

test('letters of a name or a ward show fewer rows, and all come back', async () => {
  show()
  await userEvent.type(screen.getByRole('searchbox'), 'riverside')
  expect(names()).toEqual(['003B', '002B', '002C', '003A'])
  expect(screen.getByRole('status').textContent).toMatch(/^4 of 8 neighbourhoods/)
  await userEvent.clear(screen.getByRole('searchbox'))
  await userEvent.type(screen.getByRole('searchbox'), 'xyz')
  expect(screen.getByText(/No neighbourhood fits this filter/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(names()).toHaveLength(8)
})

test('rows by class and range; a range turned round is refused with its reason', async () => {
  show({ frame: 'country-fifths' })
  await userEvent.click(screen.getByRole('button', { name: 'Filter' }))
  await userEvent.selectOptions(screen.getByLabelText('Class on the map'), 'Darkest of five')
  expect(names()).toEqual(['003B', '001A', '001B'])
  await userEvent.type(screen.getByLabelText('Up to'), '56{Enter}')
  expect(names()).toEqual(['001A', '001B'])
  await userEvent.type(screen.getByLabelText('From'), '60{Enter}')
  expect(screen.getByRole('alert').textContent).toMatch(/no row could be shown/)
  expect(names()).toEqual(['001A', '001B'])
})

test('columns go and come back; an order by one that is gone is the order of the map', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: /^Residents/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
  const residents = screen.getByRole('checkbox', { name: /^Residents/ })
  await userEvent.click(residents)
  expect(screen.queryByRole('columnheader', { name: /^Residents/, hidden: true })).toBeNull()
  expect(names()[0]).toBe('003B')
  await userEvent.click(residents)
  expect(screen.getByRole('columnheader', { name: /^Residents/, hidden: true })).toBeTruthy()
})

test('one box is in the Tab order, after the name; ticked rows can become a zone', async () => {
  show({ selection: { kind: 'neighbourhood', code: 'N103' } })
  screen.getByRole('button', { pressed: true }).focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Tick Testford 002A' }))
  await userEvent.keyboard(' ')
  expect(useDraft.getState().tableSelection).toEqual(['N103'])
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tick all rows shown' }))
  expect(screen.getByText('8 neighbourhoods ticked')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Make a candidate zone' }))
  expect(useView.getState().view.room).toBe('zones')
  expect(useDraft.getState().tableSelection).toEqual([])
})

test('what is shown is saved as CSV, the same rows in the same order', async () => {
  show()
  await userEvent.type(screen.getByRole('searchbox'), 'mill')
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const { name, text } = vi.mocked(downloadFile).mock.lastCall?.[0] ?? { name: '', text: '' }
  expect(name).toBe('testford-neighbourhoods-imd.csv')
  const rows = Papa.parse<string[]>(text).data
  expect(rows.slice(1, 5).map(([code]) => code)).toEqual(['N100', 'N101', 'N102', 'N103'])
  expect(rows.find(([term]) => term === 'Rows')?.[1]).toMatch(/^4 of 8 .*filtered: “mill”$/)
})
