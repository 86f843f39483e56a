import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { failure, success } from '../../../domain/result.ts'
import { DEFAULT_VIEW } from '../../../domain/view.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE } from '../../../domain/workspace/workspace.ts'
import type { GestureMode } from '../../../domain/zones/tool.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { useAnnouncement } from '../../announcement.ts'
import { useDraft } from '../../draft.ts'
import { useView } from '../../view.ts'
import { putWorkspace, useWorkspace } from '../../workspace.ts'
import { commitZoneEdit } from './commit-zone-edit.ts'
import type { DrawingGround } from './drawing-ground.ts'

const ground: DrawingGround = { area: TINY_AREA, arcs: null, finder: null }
const commit = (mode: GestureMode, row: number) =>
  commitZoneEdit(success({ kind: 'rows', mode, rows: [row] }), ground)
const zones = () => zonesOf(useWorkspace.getState().workspace, 'tiny')
const said = () => useAnnouncement.getState().announcement?.words

beforeEach(() => {
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny', room: 'zones' } })
  useDraft.setState(useDraft.getInitialState())
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
})

test('the first gesture starts a zone, the next changes it; each is one step that says itself', () => {
  expect(commit('add', 1).done).toBe(true)
  expect(said()).toBe('Started zone A · New zone.')
  commit('add', 2)
  expect(said()).toBe('Took in Name of E01000002.')
  expect(zones()).toMatchObject([{ shape: { codes: ['E01000001', 'E01000002'] } }])
  expect(useWorkspace.getState().steps.done).toHaveLength(2)
})

test('a gesture that comes to nothing is no step; its reason is said and stays until the next one', () => {
  expect(commitZoneEdit(failure('Nothing is painted.'), ground)).toEqual({
    done: false,
    reason: 'Nothing is painted.',
  })
  expect([said(), useDraft.getState().lastRefusal]).toEqual([
    'Nothing is painted.',
    'Nothing is painted.',
  ])
  expect(commit('subtract', 1).done).toBe(false)
  expect(useDraft.getState().lastRefusal).toMatch(/^The zone is empty/)
  expect(useWorkspace.getState().steps).toEqual(NO_HISTORY)
  commit('add', 1)
  expect(useDraft.getState().lastRefusal).toBeNull()
})
