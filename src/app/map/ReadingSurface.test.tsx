// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MapHandle } from '../../map/handle.ts'
import { CurrentContext } from '../../panels/current.ts'
import { currentOf, TESTFORD } from '../../panels/current-fixture.tsx'
import { useAnnouncement } from '../../state/announcement.ts'
import { useDraft } from '../../state/draft.ts'
import { ReadingSurface } from './ReadingSurface.tsx'

/** The eight of Testford from west to east, as they touch. */
const IN_A_ROW = {
  ...TESTFORD,
  neighbourhoods: {
    ...TESTFORD.neighbourhoods,
    lng: Float64Array.from({ length: 8 }, (_, row) => -1.54 + row / 100),
    lat: new Float64Array(8).fill(52.5),
  },
}

beforeEach(() => {
  useDraft.setState({ reading: null, inView: null })
  useAnnouncement.setState({ announcement: null })
})
afterEach(cleanup)

function show() {
  const handle: MapHandle = {
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    panBy: vi.fn(),
    fitArea: vi.fn(),
    showPlace: vi.fn(),
    showRow: vi.fn(),
    showBounds: vi.fn(),
  }
  const onChoose = vi.fn()
  render(
    <CurrentContext value={currentOf({}, IN_A_ROW)}>
      <ReadingSurface handle={{ current: handle }} onChoose={onChoose}>
        <p>The map</p>
      </ReadingSurface>
      <button type="button">Elsewhere</button>
    </CurrentContext>,
  )
  screen.getByRole('application', { name: 'Read the map of Testford' }).focus()
  return { handle, onChoose }
}

const said = () => useAnnouncement.getState().announcement?.words
const read = () => useDraft.getState().reading?.row ?? null

test('arrows begin in the middle and go from neighbour to neighbour, each in a sentence', async () => {
  const { handle, onChoose } = show()
  await userEvent.keyboard('{ArrowRight}')
  expect(read()).toBe(4)
  expect(said()).toBe(
    'Deprivation (IMD score). Testford 002B, Riverside ward: 21.0, middle of five.',
  )
  await userEvent.keyboard('{ArrowLeft}')
  expect(read()).toBe(3)
  expect(said()).toBe('Testford 002A, Mill Hill ward: 30.0, second darkest of five.')
  expect(handle.showRow).toHaveBeenLastCalledWith(-1.51, 52.5)
  await userEvent.keyboard('{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ level: 'neighbourhood', row: 3 })
})

test('where the area ends, that is said and nothing moves', async () => {
  show()
  await userEvent.keyboard('{ArrowRight}{ArrowUp}')
  expect(read()).toBe(4)
  expect(said()).toBe('Nothing of Testford lies further north.')
})

test('Escape leaves; after a look elsewhere reading goes on where it was', async () => {
  show()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  screen.getByRole('button').focus()
  expect(read()).toBeNull()
  screen.getByRole('application').focus()
  await userEvent.keyboard('{ArrowRight}')
  expect(read()).toBe(5)
  await userEvent.keyboard('{Escape}')
  expect(read()).toBeNull()
  expect(said()).toBe('The reading of the map has ended.')
})

test('Shift with an arrow moves the map, plus and minus zoom; with Ctrl keys are the browser’s', async () => {
  const { handle } = show()
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}+-{Control>}{ArrowLeft}+{/Control}')
  expect(handle.panBy).toHaveBeenCalledExactlyOnceWith(-100, 0)
  expect(handle.zoomIn).toHaveBeenCalledOnce()
  expect(handle.zoomOut).toHaveBeenCalledOnce()
  expect(read()).toBeNull()
})
