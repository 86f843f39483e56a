// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { InSquares, SQUARES } from '../../../../tests/checker-page.tsx'
import type { Zone } from '../../../domain/zones/zone.ts'
import type { Gesture } from '../../../domain/zones/gesture.ts'
import { smallZone } from '../../../domain/zones/zone-fixture.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import { useDraft } from '../../../state/draft.ts'
import { changeView } from '../../../state/view.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { ZoneInspector } from './ZoneInspector.tsx'

const zone: Zone = smallZone({
  shape: { kind: 'neighbourhoods', codes: ['N100', 'N101', 'N106'] },
})

function show() {
  return render(
    <InSquares view={{ zone: zone.id }}>
      <ZoneInspector />
    </InSquares>,
  )
}

/** jsdom has no workers: the ground of a zone stays untold, everything else is there. */
class NoWorker {
  postMessage() {}
  addEventListener() {}
}

beforeEach(() => {
  globalThis.Worker = NoWorker as unknown as typeof Worker
  useWorkspace.setState({ workspace: { ...EMPTY_WORKSPACE, zones: [zone] } })
  changeView({ zone: zone.id })
})

afterEach(() => {
  cleanup()
  useDraft.setState({ draftShape: null, gesture: null })
  vi.unstubAllGlobals()
})

test('says the figures of the zone beside area and country', () => {
  show()
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('A · Mill Hill')
  const { residents } = SQUARES.neighbourhoods
  const people = (residents[0]! + residents[1]! + residents[6]!).toLocaleString('en-GB')
  expect(screen.getByText(/3 neighbourhoods/).textContent).toContain(`${people} residents`)
  const table = screen.getByRole('table', { name: 'Weighted by people' })
  expect(within(table).getByRole('row', { name: /Deprivation/ })).toBeTruthy()
})

test('follows a gesture, and returns when it is given up', async () => {
  show()
  await act(async () => {
    useDraft.setState({
      draftShape: { zoneId: zone.id, shape: { kind: 'neighbourhoods', codes: ['N100'] } },
    })
    await Promise.resolve()
  })
  expect(screen.getByText(/^1 neighbourhood/)).toBeTruthy()
  await act(async () => {
    useDraft.setState({ draftShape: null })
    await Promise.resolve()
  })
  expect(screen.getByText(/^3 neighbourhoods/)).toBeTruthy()
})

test('lays out only what is in sight while a gesture goes on, and everything at rest', async () => {
  const parts = () => [...container.querySelector('article')!.children]
  const marked = () => parts().filter((part) => part.hasAttribute('data-in-sight-only')).length
  const { container } = show()
  act(() => {
    useDraft.setState({
      draftShape: { zoneId: zone.id, shape: { kind: 'neighbourhoods', codes: ['N100'] } },
    })
  })
  await waitFor(() => {
    expect(marked()).toBe(parts().length)
  })
  act(() => {
    useDraft.setState({ draftShape: null })
  })
  await waitFor(() => {
    expect(marked()).toBe(0)
  })
})

const held = { mode: 'add', rows: [0, 1] } as const
const BRUSH: Gesture = { ...held, kind: 'brush', path: [[0, 0]], at: [0, 0] }
const POLYGON: Gesture = {
  ...held,
  kind: 'polygon',
  stage: 'making',
  polygons: [],
  pointer: null,
  picked: null,
  crossing: null,
}

test.each([
  ['a pointer is pressed', BRUSH, true],
  ['a line waits for its next corner', POLYGON, false],
])('what lies below the page of a profile that comes while %s', async (_, gesture, isPutOff) => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 5000, 300, 50),
  )
  changeView({ zone: null })
  const { container } = show()
  const putOff = () => container.querySelectorAll('[data-out-of-sight]').length
  act(() => {
    const shape = { kind: 'neighbourhoods', codes: ['N100', 'N101'] } as const
    useDraft.setState({ gesture, draftShape: { zoneId: null, shape } })
  })
  expect(screen.getByText(/^2 neighbourhoods/)).toBeTruthy()
  expect(putOff() > 0).toBe(isPutOff)
  act(() => {
    useDraft.setState({ gesture: null, draftShape: null })
    useWorkspace.setState({ workspace: { ...EMPTY_WORKSPACE, zones: [zone] } })
    changeView({ zone: zone.id })
  })
  await waitFor(() => {
    expect(putOff()).toBe(0)
  })
})

test('what a press brings into sight is laid out from above, part by part', async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined
      disconnect = () => undefined
    },
  )
  changeView({ zone: null })
  const { container } = show()
  const putOff = () =>
    [...(container.querySelector('article')?.children ?? [])].map((part) =>
      part.hasAttribute('data-out-of-sight'),
    )
  const seen: boolean[][] = []
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => {
    seen.push(putOff())
    return new DOMRect(0, 100, 300, 50)
  })
  act(() => {
    const shape = { kind: 'neighbourhoods', codes: ['N100', 'N101'] } as const
    useDraft.setState({ gesture: BRUSH, draftShape: { zoneId: null, shape } })
  })
  expect(putOff()).not.toContain(false)
  await waitFor(() => {
    expect(putOff()).not.toContain(true)
  })
  // Never a part before one that is above it.
  for (const parts of seen) expect(parts).toEqual(parts.toSorted())
})

test('of a zone that a gesture is just making, only what follows the pointer is said', async () => {
  changeView({ zone: null })
  show()
  expect(screen.getByText('No zone chosen')).toBeTruthy()
  await act(async () => {
    useDraft.setState({
      draftShape: { zoneId: null, shape: { kind: 'neighbourhoods', codes: ['N100', 'N101'] } },
    })
    await Promise.resolve()
  })
  expect(screen.getByText(/^2 neighbourhoods/)).toBeTruthy()
  expect(screen.getByRole('table', { name: 'Weighted by people' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Take in/ })).toBeNull()
})

test('takes in a neighbour of the ring in one step', async () => {
  show()
  const [first] = screen.getAllByRole('button', { name: /^Take in Square/ })
  const name = first!.getAttribute('aria-label')!.replace('Take in ', '')
  await act(async () => {
    first!.click()
    await Promise.resolve()
  })
  const [changed] = useWorkspace.getState().workspace.zones
  const code = SQUARES.neighbourhoods.codes[SQUARES.neighbourhoods.names.indexOf(name)]
  expect(changed!.shape).toEqual({
    kind: 'neighbourhoods',
    codes: ['N100', 'N101', 'N106', code].sort(),
  })
  expect(useWorkspace.getState().history.undoSentence).toContain(`Took in ${name}`)
})

test('two quick presses take in both', async () => {
  show()
  const [first, second] = screen.getAllByRole('button', { name: /^Take in Square/ })
  const names = [first!, second!].map((button) =>
    button.getAttribute('aria-label')!.replace('Take in ', ''),
  )
  await act(async () => {
    first!.click()
    second!.click()
    await Promise.resolve()
  })
  const { codes, names: all } = SQUARES.neighbourhoods
  const [changed] = useWorkspace.getState().workspace.zones
  expect(changed!.shape).toEqual({
    kind: 'neighbourhoods',
    codes: ['N100', 'N101', 'N106', ...names.map((name) => codes[all.indexOf(name)])].sort(),
  })
})

test('a stage of which no place is known is not called a gap', () => {
  show()
  expect(screen.queryByText('gap')).toBeNull()
  expect(screen.getAllByText('not known').length).toBe(9)
})
