// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Toolbar } from './Toolbar.tsx'

afterEach(cleanup)

function TestBar({ off = false }: { readonly off?: boolean }) {
  return (
    <>
      <button type="button">Before</button>
      <Toolbar label="Tools">
        <button type="button">One</button>
        <button type="button" aria-pressed="true">
          Two
        </button>
        <button type="button" disabled={off}>
          Three
        </button>
        <button type="button">Four</button>
      </Toolbar>
      <button type="button">After</button>
    </>
  )
}

const focused = () => document.activeElement?.textContent

test('one stop of the Tab key, at what is pressed, and arrows go round', async () => {
  render(<TestBar />)
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  expect(focused()).toBe('Two')
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(focused()).toBe('One')
  await user.keyboard('{ArrowLeft}')
  expect(focused()).toBe('Four')
  await user.keyboard('{Home}')
  expect(focused()).toBe('One')
  await user.tab()
  expect(focused()).toBe('After')
  await user.tab({ shift: true })
  expect(focused()).toBe('One')
})

test('what is switched off is passed by', async () => {
  render(<TestBar off />)
  const user = userEvent.setup()
  screen.getByRole('button', { name: 'Two' }).focus()
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe('Four')
})
