// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { useView } from '../../../state/view.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { InTestford } from '../../current-fixture.tsx'
import { ZoneImport } from './ZoneImport.tsx'

beforeAll(async () => {
  // What is fetched late, so that no test waits for it.
  await Promise.all([
    import('./ImportDialog.tsx'),
    import('../../../formats/import/read-zone-file.ts'),
  ])
  // jsdom knows the element, but not how it opens and closes.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})

afterEach(() => {
  cleanup()
  useWorkspace.setState(useWorkspace.getInitialState())
  useView.setState(useView.getInitialState())
})

async function openDialog() {
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <InTestford>
        <ZoneImport />
      </InTestford>
    </QueryClientProvider>,
  )
  await user.click(screen.getByRole('button', { name: 'Import' }))
  await screen.findByRole('dialog', { name: 'Import zones' })
  return user
}

type User = ReturnType<typeof userEvent.setup>

/** A file that can be read once it is ready. */
const fileOf = (text: string, name: string, ready = Promise.resolve()) =>
  // jsdom has no way to read a file.
  Object.assign(new File([text], name), {
    arrayBuffer: () => ready.then(() => new TextEncoder().encode(text).buffer),
  })

const give = (user: User, file: File) => user.upload(screen.getByLabelText(/Choose a file/), file)

const choose = (user: User, text: string, name: string) => give(user, fileOf(text, name))

const ours = () => zonesOf(useWorkspace.getState().workspace, 'testford')

test('a file is looked through before its zones are added, and what was left out is listed', async () => {
  const user = await openDialog()
  await choose(user, 'zone,code\nNorth,N100\nSouth,N102\nSouth,N103\nSouth,E01999999', 'plan.csv')
  await screen.findByRole('heading', { name: '2 zones in plan.csv (list of codes)' })
  expect(ours()).toEqual([])
  expect(screen.getByText(/1 thing left out/)).toBeDefined()
  expect(screen.getByText(/line 5: expected codes of neighbourhoods of Testford/)).toBeDefined()
  await user.click(screen.getByRole('checkbox', { name: /North/ }))
  await user.click(screen.getByRole('button', { name: 'Add 1 zone' }))
  expect(ours()).toMatchObject([{ name: 'South', shape: { codes: ['N102', 'N103'] } }])
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(useView.getState().view).toMatchObject({ room: 'zones', zone: ours()[0]?.id })
})

test('what is among the zones already is not chosen again', async () => {
  const user = await openDialog()
  await choose(user, 'N100', 'North.txt')
  await user.click(await screen.findByRole('button', { name: 'Add 1 zone' }))
  await user.click(screen.getByRole('button', { name: 'Import' }))
  await choose(user, 'N100', 'North.txt')
  const row = await screen.findByRole('checkbox', { name: /among your zones already/ })
  expect(row).toHaveProperty('checked', false)
  expect(screen.getByRole('button', { name: 'Add 0 zones' })).toHaveProperty('disabled', true)
})

test('a file that cannot be read is refused in a sentence, and another can be chosen', async () => {
  const user = await openDialog()
  await choose(user, '{"type":"FeatureCollection"', 'broken.geojson')
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /Nothing was imported.*broken.geojson: expected GeoJSON, found text that is no JSON/,
  )
  await user.type(screen.getByLabelText('Or paste text'), 'N101 N102')
  await user.click(screen.getByRole('button', { name: 'Read the text' }))
  expect(
    await screen.findByText(/whole neighbourhoods · 2 neighbourhoods · 3,000 residents/),
  ).toBeDefined()
})

test('latitude before longitude can be read the other way round', async () => {
  const user = await openDialog()
  const ring = [
    [52.4, -1.6],
    [52.4, -1.5],
    [52.5, -1.5],
    [52.4, -1.6],
  ]
  await choose(user, JSON.stringify({ type: 'Polygon', coordinates: [ring] }), 'swapped.json')
  await user.click(await screen.findByRole('button', { name: 'Read it the other way round' }))
  expect(await screen.findByText(/own line of 3 corners/)).toBeDefined()
  expect(screen.getByText(/read the other way round/)).toBeDefined()
})

test('a script in a name is text', async () => {
  const user = await openDialog()
  await choose(user, 'zone,code\n<img src=x onerror=alert(1)>,N100', 'sly.csv')
  expect(await screen.findByText('<img src=x onerror=alert(1)>')).toBeDefined()
  expect(document.querySelector('img')).toBeNull()
})

test('of two files the one chosen last is shown, though the first takes longer to read', async () => {
  const user = await openDialog()
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await give(user, fileOf('zone,code\nNorth,N100', 'slow.csv', arrived))
  await choose(user, 'zone,code\nSouth,N102', 'quick.csv')
  const quick = { name: '1 zone in quick.csv (list of codes)' }
  await screen.findByRole('heading', quick)
  await act(async () => {
    arrive()
    // The turn in which it is read, and the one in which it would be shown.
    await new Promise((resolve) => setTimeout(resolve))
  })
  expect(screen.getByRole('heading', quick)).toBeDefined()
})
