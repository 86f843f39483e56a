// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { addNotices, useNotices } from '../../state/notices.ts'
import { Lines } from './Lines.tsx'
import { type Shared, shareAddress } from './share-address.ts'

function renderLines(result: Shared | null, dismiss = () => undefined): void {
  render(
    <Lines
      share={{ result, asking: false, start: () => undefined, copy: () => undefined, dismiss }}
    />,
  )
}

afterEach(() => {
  cleanup()
  useNotices.setState({ notices: [] })
})

test('what the address asked for in vain is said once, until it is dismissed', async () => {
  const user = userEvent.setup()
  addNotices(['There is no area "atlantis" here.'])
  addNotices(['There is no area "atlantis" here.'])
  renderLines(null)
  expect(screen.getAllByText(/atlantis/)).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Dismiss notice' }))
  expect(screen.queryByText(/atlantis/)).toBeNull()
})

test('a copied address is confirmed, and the message can be sent away', async () => {
  const user = userEvent.setup()
  const dismiss = vi.fn()
  renderLines({ kind: 'copied' }, dismiss)
  expect(screen.getByRole('status').textContent).toContain('Address copied')
  await user.click(screen.getByRole('button', { name: 'Dismiss message' }))
  expect(dismiss).toHaveBeenCalledOnce()
})

test('where copying is forbidden the address stands there to be selected', () => {
  renderLines({ kind: 'by-hand', address: 'https://example.org/?area=town' })
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.focus()
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(
    'https://example.org/?area=town',
  )
})

test('the address goes to the clipboard where there is one that lets us', async () => {
  const address = 'https://example.org/?area=town'
  const written: string[] = []
  const clipboard = {
    writeText: (text: string) => {
      written.push(text)
      return Promise.resolve()
    },
  }
  expect(await shareAddress({ address, clipboard })).toEqual({ kind: 'copied' })
  expect(written).toEqual([address])

  const forbidden = { writeText: () => Promise.reject(new Error('NotAllowedError')) }
  const byHand = { kind: 'by-hand', address }
  expect(await shareAddress({ address, clipboard: forbidden })).toEqual(byHand)
  expect(await shareAddress({ address, clipboard: undefined })).toEqual(byHand)
})
