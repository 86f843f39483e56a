// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../domain/view.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { CurrentContext } from '../current.ts'
import { currentOf } from '../current-fixture.tsx'
import { Legend } from './Legend.tsx'

// jsdom lacks both, and popovers and handles ask for them.
beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  HTMLElement.prototype.setPointerCapture = () => undefined
  useDraft.setState({ movedBreaks: null })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** As the app puts it together: the view of the store, and a break that is moved where it is. */
function LiveLegend() {
  const { view } = useView()
  const moved = useDraft((draft) => draft.movedBreaks)
  const current = { ...currentOf({ ...view, ownBreaks: moved ?? view.ownBreaks }), view }
  return (
    <CurrentContext value={current}>
      <Legend />
    </CurrentContext>
  )
}

function show(view: Partial<View>) {
  useView.setState({ view: { ...DEFAULT_VIEW, indicator: 'imd', ...view } })
  render(<LiveLegend />)
}
const OWN = { frame: 'own', ownBreaks: { indicator: 'imd', breaks: [20, 40] } } as const
const handle = (name: string) => screen.findByRole('slider', { name })
const breaks = () => useView.getState().view.ownBreaks?.breaks
const counts = () =>
  within(screen.getByRole('list', { name: /^Classes/ }))
    .getAllByRole('listitem')
    .map((item) => Number(/(\d+) neighbourhoods?/.exec(item.textContent)?.[1]))

const openChoice = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Change the classes' }))
  return screen.findByRole('group', { name: 'How are they made?' })
}

test('own breaks begin with the classes shown, and nothing changes', async () => {
  show({ frame: 'natural' })
  const before = counts()
  await openChoice()
  await userEvent.click(screen.getByRole('radio', { name: 'Own breaks' }))
  expect(useView.getState().view.frame).toBe('own')
  expect(breaks()).toHaveLength(before.length - 1)
  await userEvent.keyboard('{Escape}')
  expect(counts()).toEqual(before)
})

test('a handle is a slider by keys; counts follow at once, the view when the key is let go', async () => {
  show(OWN)
  // 8, 12 | 21, 30, 38 | 42.3, 55, 60
  expect(counts()).toEqual([2, 3, 3])
  const first = await handle('Class 2 begins')
  expect(first.getAttribute('aria-valuetext')).toBe('20.0: 2 neighbourhoods below, 6 from here on')
  fireEvent.keyDown(first, { key: 'PageDown' })
  expect(first.getAttribute('aria-valuenow')).toBe('19')
  fireEvent.keyDown(first, { key: 'Home' })
  expect(counts()).toEqual([0, 5, 3])
  expect(breaks()).toEqual([20, 40])
  fireEvent.keyUp(first, { key: 'Home' })
  expect(breaks()).toEqual([8, 40])
  fireEvent.keyDown(first, { key: 'End' })
  fireEvent.blur(first)
  expect(breaks()).toEqual([39.9, 40])
})

test('a handle is dragged along the axis, and put back by Escape', async () => {
  show(OWN)
  const second = await handle('Class 3 begins')
  const drag = (toX: number) => {
    fireEvent.pointerDown(second, { button: 0, pointerId: 1, clientX: 100 })
    fireEvent.pointerMove(second, { pointerId: 1, clientX: toX })
  }
  // The axis runs from 8 to 60 over 272 px.
  drag(100 + 272 / 4)
  expect(counts()).toEqual([2, 4, 2])
  expect((await handle('Class 3 begins')).getAttribute('aria-valuenow')).toBe('53')
  fireEvent.keyDown(second, { key: 'Escape' })
  expect(counts()).toEqual([2, 3, 3])
  drag(100 + 272 / 4)
  fireEvent.pointerUp(second, { pointerId: 1 })
  expect(breaks()).toEqual([20, 53])
})

test('a legend that goes while a handle is held leaves nothing half moved', async () => {
  show(OWN)
  fireEvent.keyDown(await handle('Class 2 begins'), { key: 'PageUp' })
  expect(useDraft.getState().movedBreaks).not.toBeNull()
  cleanup()
  expect(useDraft.getState().movedBreaks).toBeNull()
  expect(breaks()).toEqual([20, 40])
})

test('typed breaks count once all of them do; until then a sentence says what is wrong', async () => {
  show(OWN)
  await openChoice()
  const field = await screen.findByRole('textbox', { name: /Class 3 from/ })
  await userEvent.clear(field)
  await userEvent.type(field, '15{Enter}')
  expect(screen.getByText('Class 3 must begin above 20, where class 2 begins.')).toBeTruthy()
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(document.activeElement).toBe(field)
  expect(breaks()).toEqual([20, 40])
  await userEvent.clear(field)
  await userEvent.type(field, '1,000')
  await userEvent.click(screen.getByRole('button', { name: 'Use these breaks' }))
  expect(breaks()).toEqual([20, 1000])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('another number of classes splits the fullest of own breaks', async () => {
  show(OWN)
  await openChoice()
  expect(screen.getByRole('radio', { name: '3' })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('radio', { name: '4' }))
  expect(breaks()).toHaveLength(3)
  expect(screen.getAllByRole('textbox')).toHaveLength(3)
})

test('own breaks of another indicator wait, and the legend says so', async () => {
  show({ ...OWN, indicator: 'good-health' })
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.getByRole('region', { name: 'Legend' }).textContent).toContain(
    'Own breaks stay with the indicator they were made for.',
  )
  await openChoice()
  expect(screen.getByRole('radio', { name: 'Chosen for you' })).toHaveProperty('checked', true)
  await userEvent.click(screen.getByRole('radio', { name: 'Own breaks' }))
  expect(useView.getState().view.ownBreaks?.indicator).toBe('good-health')
})
