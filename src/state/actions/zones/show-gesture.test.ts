import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { DEFAULT_VIEW } from '../../../domain/view.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import type { BrushGesture } from '../../../domain/zones/gesture.ts'
import { useDraft } from '../../draft.ts'
import { useView } from '../../view.ts'
import { putWorkspace } from '../../workspace.ts'
import type { DrawingGround } from './drawing-ground.ts'
import { showGesture } from './show-gesture.ts'
import { startZone } from './start-zone.ts'

const ground: DrawingGround = { area: TINY_AREA, arcs: null, finder: null }
const codesOf = (rows: readonly number[]) => rows.map((row) => TINY_AREA.neighbourhoods.codes[row])

function stroke(rows: readonly number[]): BrushGesture {
  return { kind: 'brush', mode: 'add', rows, path: [[0, 0]], at: [0, 0] }
}

/** The shape in the draft once a stroke over these rows is shown. */
function shown(rows: readonly number[]) {
  showGesture(stroke(rows), ground)
  return useDraft.getState().draftShape
}

beforeEach(() => {
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny', room: 'zones' } })
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
  useDraft.setState({ gesture: null, draftShape: null })
})

test('a stroke shows the zone as it would be if it ended now', () => {
  expect(shown([1])).toEqual({
    zoneId: null,
    shape: { kind: 'neighbourhoods', codes: codesOf([1]) },
  })
  const { id } = startZone({
    area: TINY_AREA,
    shape: { kind: 'neighbourhoods', codes: codesOf([0]) as string[] },
  })
  expect(shown([1])?.zoneId).toBe(id)
  expect(shown([1])?.shape).toEqual({ kind: 'neighbourhoods', codes: codesOf([0, 1]) })
})

test('a move that takes nothing new keeps the very shape, so that nobody draws or counts it again', () => {
  const before = shown([0, 1])
  expect(shown([0, 1])).toBe(before)
  expect(useDraft.getState().gesture?.rows).toEqual([0, 1])
  const more = shown([0, 1, 2])
  expect(more).not.toBe(before)
  expect(more?.shape).toEqual({ kind: 'neighbourhoods', codes: codesOf([0, 1, 2]) })
})
