// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { InTestford } from '../current-fixture.tsx'
import { AreaTable } from './AreaTable.tsx'

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ hovered: null })
})
afterEach(cleanup)

const show = (view: Partial<View> = {}) =>
  render(
    <InTestford view={view}>
      <AreaTable />
    </InTestford>,
  )

const names = () =>
  screen.getAllByRole('rowheader').map((header) => header.textContent.replace('Testford ', ''))

const cellsOf = (name: string) =>
  within(screen.getByRole('rowheader', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
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
  expect(cellsOf('Testford 003B').slice(0, 5)).toEqual([
    '60.0',
    'darkest of five',
    'Riverside',
    '1,500',
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
