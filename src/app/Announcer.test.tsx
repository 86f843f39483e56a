// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { type Current, CurrentContext } from '../panels/current.ts'
import { currentOf, TESTFORD } from '../panels/current-fixture.tsx'
import { announce } from '../state/announcement.ts'
import { Announcer } from './Announcer.tsx'

afterEach(cleanup)

const first = currentOf()
const selected = currentOf({
  selection: { kind: 'neighbourhood', code: TESTFORD.neighbourhoods.codes[0] ?? '' },
})
const SELECTED = /^Selected: Testford 001A/

function show() {
  const page = (current: Current) => (
    <CurrentContext value={current}>
      <Announcer />
    </CurrentContext>
  )
  const { container, rerender } = render(page(first))
  const texts: string[] = []
  const said = () => container.querySelector('[data-announcer]')?.textContent ?? ''
  new MutationObserver(() => texts.push(said())).observe(container, {
    ...{ subtree: true, childList: true, characterData: true },
  })
  const change = (current: Current) => {
    rerender(page(current))
  }
  return { change, said, texts }
}

test('a selection is said when its words have come', async () => {
  const { change, said } = show()
  change(selected)
  await vi.waitFor(() => {
    expect(said()).toMatch(SELECTED)
  })
})

test('what is said of a choice stands, however late the words of its selection come', async () => {
  const { change, said, texts } = show()
  change(selected)
  act(() => {
    announce('ZX1 1AA is in Testford 001A.')
  })
  await act(async () => {
    await import('./announcement.ts')
    await new Promise((resolve) => setTimeout(resolve))
  })
  expect(said()).toBe('ZX1 1AA is in Testford 001A.')
  expect(texts.some((text) => SELECTED.test(text))).toBe(false)
  change(first)
  await vi.waitFor(() => {
    expect(said()).toBe('Nothing is selected.')
  })
})
