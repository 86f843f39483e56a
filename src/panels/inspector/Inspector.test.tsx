// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { InTestford } from '../current-fixture.tsx'
import { Inspector } from './Inspector.tsx'

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ compared: null })
})
afterEach(cleanup)

const show = (view: Partial<View> = {}) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <InTestford view={view}>
        <Inspector />
      </InTestford>
    </QueryClientProvider>,
  )

const neighbourhood = (code: string) => ({ selection: { kind: 'neighbourhood', code } as const })

test('with nothing selected it says what to do', () => {
  show()
  expect(screen.getByText('No neighbourhood selected')).toBeTruthy()
  expect(screen.getByText(/on the map or in the table/)).toBeTruthy()
})

test('a neighbourhood says who lives there and how it stands, in words', () => {
  show({ ...neighbourhood('N100'), frame: 'country-fifths' })
  expect(screen.getByRole('heading', { name: 'Testford 001A' })).toBeTruthy()
  expect(screen.getByText('1,500 residents · 300 children 0–15')).toBeTruthy()
  expect(screen.getByText('4 of 5 worse than England')).toBeTruthy()
  // 55 lies above all of England's (0 to 50); six of the eight neighbourhoods lie below it.
  expect(screen.getByText(/^More deprived than 99\s% of England's neighbourhoods$/)).toBeTruthy()
  expect(
    screen.getByText(/^Darkest of five · more deprived than 75\s% of Testford's neighbourhoods$/),
  ).toBeTruthy()
})

test('each kind of nothing is named and explained, and its strip has no mark', () => {
  show(neighbourhood('N107'))
  expect(screen.getByText('not published')).toBeTruthy()
  expect(screen.getByText(/The publisher withholds it/)).toBeTruthy()
  expect(screen.getByText('not collected')).toBeTruthy()
  expect(screen.getByText('not comparable')).toBeTruthy()
  const strip = screen.getByRole('img', { name: /^Unemployment: not published/ })
  const marked = screen.getByRole('img', { name: /^Deprivation: 60\.0/ })
  expect(marked.querySelectorAll('path').length - strip.querySelectorAll('path').length).toBe(2)
})

test('the neighbours it touches lead on, those across the ward line with their ward', async () => {
  show(neighbourhood('N103'))
  const section = screen.getByRole('heading', { name: /^Touches 3 neighbourhoods/ }).parentElement
  const buttons = within(section ?? document.body).getAllByRole('button')
  expect(buttons.map((button) => button.textContent)).toEqual([
    expect.stringMatching(/^Testford 001C to the north 38\.0/),
    expect.stringMatching(/^Testford 002B to the north, in Riverside ward 21\.0/),
    expect.stringMatching(/^Testford 001A to the north 55\.0/),
  ])
  await userEvent.click(buttons[1] ?? document.body)
  expect(useView.getState().view.selection).toEqual({ kind: 'neighbourhood', code: 'N104' })
})

test('its ward is one press away', async () => {
  show(neighbourhood('N100'))
  await userEvent.click(screen.getByRole('button', { name: 'Mill Hill ward' }))
  expect(useView.getState().view.selection).toEqual({ kind: 'ward', code: 'W100' })
})

test('a ward shows the spread of its neighbourhoods and lists them', () => {
  show({ selection: { kind: 'ward', code: 'W101' } })
  expect(screen.getByText('Its neighbourhoods: 8.0 to 60.0')).toBeTruthy()
  expect(screen.getByRole('heading', { name: /^Its 4 neighbourhoods/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Testford 003B/ })).toBeTruthy()
})

test('a ward that no neighbourhood fits says so instead of five empty strips', () => {
  show({ selection: { kind: 'ward', code: 'W102' } })
  expect(screen.getByText('No figures')).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
})

test('closing it selects nothing', async () => {
  useView.setState({ view: { ...DEFAULT_VIEW, ...neighbourhood('N100') } })
  show(neighbourhood('N100'))
  await userEvent.click(screen.getByRole('button', { name: 'Close Testford 001A' }))
  expect(useView.getState().view.selection).toBeNull()
})

test('a ward leads on to its neighbourhoods and to the wards it touches', () => {
  show({ level: 'ward', selection: { kind: 'ward', code: 'W100' } })
  expect(screen.getByRole('heading', { name: /^Its 4 neighbourhoods/ })).toBeTruthy()
  const section = screen.getByRole('heading', { name: /^Touches 1 ward/ }).parentElement
  expect(within(section ?? document.body).getByRole('button').textContent).toMatch(/^Riverside/)
})

test('what is kept stands beside what is selected next, with the difference in words', async () => {
  show(neighbourhood('N100'))
  await userEvent.click(screen.getByRole('button', { name: 'Compare with…' }))
  expect(screen.getByRole('heading', { name: 'Compare Testford 001A with…' })).toBeTruthy()
  cleanup()
  show(neighbourhood('N103'))
  const comparison = screen.getByRole('region', { name: 'Comparison' })
  expect(within(comparison).getByRole('heading', { name: 'Beside Testford 001A' })).toBeTruthy()
  const row = within(comparison).getByRole('row', { name: /^Deprivation/ })
  expect(row.textContent).toBe('Deprivation30.0 25.0 lower55.0')
  await userEvent.click(screen.getByRole('button', { name: 'End comparison' }))
  expect(screen.queryByRole('region', { name: 'Comparison' })).toBeNull()
})
