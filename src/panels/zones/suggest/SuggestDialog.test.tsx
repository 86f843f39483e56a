// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { InSquares, SQUARES } from '../../../../tests/checker-page.tsx'
import type { FromWorker, ToWorker } from '../../../data/zone-work/messages.ts'
import type { Suggestion } from '../../../domain/suggest/suggest-zones.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { putWorkspace, useWorkspace } from '../../../state/workspace.ts'
import { useZoneDialog } from '../../../state/zone-dialog.ts'
import { SuggestDialog } from './SuggestDialog.tsx'

const { codes, residents } = SQUARES.neighbourhoods

/** The far end of the wire: what was asked, and the answers as the test gives them. */
class HeldWorker extends EventTarget {
  static asked: ToWorker[] = []
  static last: HeldWorker | null = null

  constructor() {
    super()
    HeldWorker.last = this
  }

  postMessage(message: ToWorker): void {
    HeldWorker.asked.push(message)
  }
}

/** The searches that were asked for, the first one first. */
function searches() {
  return HeldWorker.asked.filter((message) => message.kind === 'suggest')
}

/** What the worker tells of a search, that of the last one asked for unless another is meant. */
async function tell(
  message:
    | { kind: 'progress'; share: number }
    | { kind: 'suggestions'; suggestions: readonly Suggestion[] }
    | { kind: 'failed'; reason: string },
  id = searches().at(-1)?.id ?? 0,
): Promise<void> {
  const data: FromWorker = { ...message, id }
  // What waits for the answer goes on in a later turn.
  await act(async () => {
    HeldWorker.last?.dispatchEvent(new MessageEvent('message', { data }))
    await Promise.resolve()
  })
}

function suggestion(rows: readonly number[], need: number): Suggestion {
  const inside = rows.reduce((sum, row) => sum + (residents[row] ?? 0), 0)
  return { rows, residents: inside, need, compactness: 0.6, score: need, missing: [] }
}

const THREE = [suggestion([0, 1], 80), suggestion([10, 11], 70), suggestion([20, 21, 22], 60)]

beforeAll(() => {
  // The worker is kept with the outlines, so one is made for all tests.
  vi.stubGlobal('Worker', HeldWorker)
  // jsdom knows the element, but not how it opens and closes.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
})

beforeEach(() => {
  HeldWorker.asked = []
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
  useZoneDialog.setState({ open: 'suggest' })
})
afterEach(cleanup)

/** The dialogue with a size written into it; gives the hand. */
async function shown(size = '4000') {
  const user = userEvent.setup()
  render(
    <InSquares view={{}}>
      <SuggestDialog />
    </InSquares>,
  )
  await user.clear(field())
  await user.type(field(), size)
  return user
}

const field = () => screen.getByRole('spinbutton', { name: 'Residents' })
const find = () => screen.getByRole('button', { name: 'Find candidates' })

test('nothing is searched before it is asked for, and then for the size, place and schools wished', async () => {
  const user = await shown()
  expect(screen.queryByRole('status')).toBeNull()
  expect(searches()).toEqual([])
  await user.selectOptions(screen.getByRole('combobox', { name: 'It takes in' }), '7')
  await user.click(screen.getByRole('checkbox', { name: /^Primary/ }))
  await user.click(find())
  expect(searches()).toMatchObject([{ wish: { residents: 4000, start: 7 } }])
  expect(searches()[0]?.wish.stages).toHaveLength(1)
})

test('a search shows how far it is; stopped, it is gone, and what it still says changes nothing', async () => {
  const user = await shown()
  await user.click(find())
  await tell({ kind: 'progress', share: 0.4 })
  const [asked] = searches()
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4')
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(HeldWorker.asked.at(-1)).toEqual({ kind: 'stop', id: asked?.id })
  await tell({ kind: 'progress', share: 0.6 })
  await tell({ kind: 'suggestions', suggestions: THREE })
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.queryByRole('heading', { name: /^Candidate/ })).toBeNull()
})

test('three candidates come with a picture and why; the one taken becomes a zone', async () => {
  const user = await shown()
  await user.click(find())
  await tell({ kind: 'suggestions', suggestions: THREE })
  expect(screen.getByText('3 candidates, the best first.')).toBeDefined()
  expect(screen.getAllByRole('img', { name: /^Map of candidate / })).toHaveLength(3)
  const items = screen.getAllByRole('heading', { name: /^Candidate \d/ })
  expect(items.map((heading) => heading.closest('li')?.textContent)).toEqual([
    expect.stringContaining(`with ${THREE[0]?.residents.toLocaleString('en-GB') ?? ''} residents`),
    expect.stringContaining('more need than 70 of 100'),
    expect.stringContaining('3 neighbourhoods'),
  ])
  await user.click(screen.getByRole('button', { name: 'Make candidate 2 a zone' }))
  const zones = zonesOf(useWorkspace.getState().workspace, 'testford')
  expect(zones.map(({ shape }) => shape)).toEqual([
    { kind: 'neighbourhoods', codes: [codes[10], codes[11]] },
  ])
  expect(useZoneDialog.getState().open).toBeNull()
})

test('where nothing of that size is found it says what to try', async () => {
  const user = await shown()
  await user.click(find())
  await tell({ kind: 'suggestions', suggestions: [] })
  const found = screen.getByText('No candidate found')
  expect(found).toBeDefined()
  expect(screen.getByText(/Try another size/)).toBeDefined()
})

test('a search that breaks off says why, and another one can follow', async () => {
  const user = await shown()
  await user.click(find())
  await tell({ kind: 'failed', reason: 'The worker is gone' })
  expect(screen.getByText(/^The worker is gone\. Try again/)).toBeDefined()
  await user.click(find())
  await tell({ kind: 'suggestions', suggestions: THREE.slice(0, 1) })
  expect(screen.getByText(/^One candidate/)).toBeDefined()
})

test('asked again before the first answer, only the later wish is answered', async () => {
  const user = await shown()
  await user.click(find())
  await user.clear(field())
  await user.type(field(), '6000')
  await user.click(find())
  const [first, second] = searches()
  expect(HeldWorker.asked).toContainEqual({ kind: 'stop', id: first?.id })
  await tell({ kind: 'suggestions', suggestions: THREE.slice(0, 1) }, second?.id)
  await tell({ kind: 'suggestions', suggestions: THREE }, first?.id)
  expect(screen.getAllByRole('heading', { name: /^Candidate \d/ })).toHaveLength(1)
  expect(screen.getByText(/^One candidate/)).toBeDefined()
})
