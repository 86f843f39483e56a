// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { InSquares, SQUARES } from '../../../../tests/checker-page.tsx'
import type { PolygonGesture } from '../../../domain/zones/gesture.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { startZone } from '../../../state/actions/zones/start-zone.ts'
import { useAnnouncement } from '../../../state/announcement.ts'
import { useDraft } from '../../../state/draft.ts'
import { useView } from '../../../state/view.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { ToolBar } from './ToolBar.tsx'

const TWO_CORNERS: PolygonGesture = {
  ...{ kind: 'polygon', mode: 'add', rows: [], stage: 'making', pointer: null, picked: null },
  polygons: [
    [
      [
        [-1.9, 52.4],
        [-1.8, 52.4],
      ],
    ],
  ],
  crossing: null,
}

beforeEach(() => {
  useWorkspace.setState({ ...useWorkspace.getInitialState(), loaded: true })
  useView.setState(useView.getInitialState())
  useDraft.setState({ ...useDraft.getInitialState(), tool: 'polygon' })
})
afterEach(cleanup)

const zones = () => zonesOf(useWorkspace.getState().workspace, 'testford')
const undoButton = () => screen.getByRole('button', { name: /^Undo/ })

test.each([false, true])(
  'Undo takes back the last corner of a line in hand first, then what is finished (compact: %s)',
  async (compact) => {
    const shape = {
      kind: 'neighbourhoods',
      codes: SQUARES.neighbourhoods.codes.slice(0, 1),
    } as const
    startZone({ area: SQUARES, shape, name: 'Mill Hill' })
    useDraft.setState({ gesture: TWO_CORNERS })
    render(
      <InSquares view={{}}>
        <ToolBar
          ground={{ area: SQUARES, arcs: null, finder: null }}
          problem={null}
          compact={compact}
        />
      </InSquares>,
    )
    const user = userEvent.setup()
    expect(undoButton().getAttribute('aria-label')).toBe('Undo: last corner')
    await user.click(undoButton())
    expect(useDraft.getState().gesture).toMatchObject({ polygons: [[[[-1.9, 52.4]]]] })
    expect(useAnnouncement.getState().announcement?.words).toBe('Took a corner back, 1 left.')
    await user.click(undoButton())
    expect(useDraft.getState().gesture).toBeNull()
    expect(zones()).toHaveLength(1)
    expect(undoButton().getAttribute('aria-label')).toBe('Undo: Started zone A · Mill Hill')
    await user.click(undoButton())
    expect(zones()).toHaveLength(0)
    expect(undoButton()).toHaveProperty('disabled', true)
  },
)
