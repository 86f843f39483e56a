// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Sheet } from './Sheet.tsx'
import type { SheetStop } from './sheet-stops.ts'

const SCREEN_PX = 800

function SheetOnScreen({ start }: { readonly start: SheetStop }) {
  const [stop, setStop] = useState(start)
  return (
    <main data-stop={stop}>
      <Sheet stop={stop} onStop={setStop} label="Panel">
        <button type="button">Inside</button>
      </Sheet>
    </main>
  )
}

function stopOf(): string | null {
  return screen.getByRole('main').getAttribute('data-stop')
}

function dragHandle(fromY: number, toY: number): void {
  const handle = screen.getByRole('button', { name: /panel/i })
  fireEvent.pointerDown(handle, { pointerId: 1, clientY: fromY })
  fireEvent.pointerMove(handle, { pointerId: 1, clientY: toY })
  fireEvent.pointerUp(handle, { pointerId: 1, clientY: toY })
  fireEvent.click(handle, { detail: 1 })
}

beforeEach(() => {
  // jsdom lays nothing out: the screen is 800 px high, the sheet at half.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.tagName === 'MAIN' ? SCREEN_PX : SCREEN_PX / 2
  })
  HTMLElement.prototype.setPointerCapture = () => undefined
})

afterEach(cleanup)

test('tapping the handle goes from stop to stop, and its name says what the next one is', async () => {
  const user = userEvent.setup()
  render(<SheetOnScreen start="half" />)
  await user.click(screen.getByRole('button', { name: 'Open the panel fully' }))
  expect(stopOf()).toBe('full')
  await user.click(screen.getByRole('button', { name: 'Close the panel and see the map' }))
  expect(stopOf()).toBe('peek')
  await user.click(screen.getByRole('button', { name: 'Open the panel halfway' }))
  expect(stopOf()).toBe('half')
})

test('a drag ends at the nearest stop, and the click that follows it is no tap', () => {
  render(<SheetOnScreen start="half" />)
  dragHandle(400, 90)
  expect(stopOf()).toBe('full')
})

test('the sheet follows the finger and lets go of its height afterwards', () => {
  render(<SheetOnScreen start="half" />)
  const handle = screen.getByRole('button', { name: /panel/i })
  fireEvent.pointerDown(handle, { pointerId: 1, clientY: 400 })
  fireEvent.pointerMove(handle, { pointerId: 1, clientY: 340 })
  expect(screen.getByRole('main').style.getPropertyValue('--sheet')).toBe('460px')
  fireEvent.pointerUp(handle, { pointerId: 1, clientY: 340 })
  expect(screen.getByRole('main').style.getPropertyValue('--sheet')).toBe('')
  expect(stopOf()).toBe('half')
})

test('after a drag the handle still answers to the keyboard', async () => {
  const user = userEvent.setup()
  render(<SheetOnScreen start="half" />)
  dragHandle(400, 90)
  screen.getByRole('button', { name: /panel/i }).focus()
  await user.keyboard('{Enter}')
  expect(stopOf()).toBe('peek')
})

test('a sheet that only peeks opens for the focus that keys bring, not under a press', async () => {
  render(<SheetOnScreen start="peek" />)
  await userEvent.click(screen.getByRole('button', { name: 'Inside' }))
  expect(stopOf()).toBe('peek')
  act(() => {
    screen.getByRole('button', { name: 'Inside' }).blur()
  })
  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('Inside')
  expect(stopOf()).toBe('half')
})
