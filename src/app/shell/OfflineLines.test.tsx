// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useOffline } from '../../state/offline.ts'
import { OfflineLines } from './OfflineLines.tsx'

beforeEach(() => {
  useOffline.setState(useOffline.getInitialState())
})
afterEach(cleanup)

test('no network is said until it is dismissed, and again when it is lost again', async () => {
  useOffline.setState({ network: 'away' })
  render(<OfflineLines />)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss: no network' }))
  expect(screen.queryByText(/^No network/)).toBeNull()
  act(() => {
    useOffline.setState({ network: 'there' })
  })
  act(() => {
    useOffline.setState({ network: 'away' })
  })
  expect(screen.getByText(/^No network/)).toBeDefined()
})

test('what is newer comes when it is asked for, and can wait', async () => {
  const takeOver = vi.fn()
  useOffline.setState({ newerApp: true, newerArea: 'Testford', takeOver })
  render(<OfflineLines />)
  expect(screen.getByText(/^A new version is here\./)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(takeOver).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(screen.queryByText(/new version/)).toBeNull()
  act(() => {
    useOffline.setState({ newerApp: false, newerArea: 'Betatown' })
  })
  expect(screen.getByText(/^Newer data of Betatown are here\./)).toBeDefined()
})
