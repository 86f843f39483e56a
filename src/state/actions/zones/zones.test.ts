import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { DEFAULT_VIEW } from '../../../domain/view.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE, withRecords } from '../../../domain/workspace/workspace.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { useView } from '../../view.ts'
import { putWorkspace, receiveWorkspace, useWorkspace } from '../../workspace.ts'
import { redo } from '../redo.ts'
import { undo } from '../undo.ts'
import { deleteZone } from './delete-zone.ts'
import { duplicateZone } from './duplicate-zone.ts'
import { mergeZones } from './merge-zones.ts'
import { renameZone } from './rename-zone.ts'
import { reshapeZone } from './reshape-zone.ts'
import { startZone } from './start-zone.ts'
import { subtractZone } from './subtract-zone.ts'

const view = () => useView.getState().view
const history = () => useWorkspace.getState().history
const zones = () => zonesOf(useWorkspace.getState().workspace, 'tiny')
const active = () => zones().find(({ id }) => id === view().zone)
const set = (...codes: string[]) => ({ kind: 'neighbourhoods' as const, codes })

/** Starts a zone of these codes; gives it. */
function started(name: string, ...codes: string[]): Zone {
  const { id } = startZone({ area: TINY_AREA, shape: set(...codes), name })
  const zone = zones().find((one) => one.id === id)
  if (zone === undefined) throw new Error('The zone was not started')
  return zone
}

beforeEach(() => {
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny', room: 'zones' } })
  putWorkspace(EMPTY_WORKSPACE, NO_HISTORY)
})

test('a zone that starts is the one worked on, of the edition of its area', () => {
  const zone = started('Shard End', 'E01000000')
  expect(zone).toMatchObject({ area: 'tiny', codeEdition: 'LSOA 2021', name: 'Shard End' })
  expect(zone.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(active()).toBe(zone)
  expect(history()).toMatchObject({ canUndo: true, undoSentence: 'Started zone A · Shard End' })
})

test('undo and redo say what they do and show where it was done', () => {
  const zone = started('Shard End', 'E01000000')
  reshapeZone({ area: TINY_AREA, id: zone.id, shape: set('E01000001'), sentence: 'Painted' })
  useView.setState({ view: { ...view(), room: 'explore', area: 'elsewhere', zone: null } })
  expect(history()).toMatchObject({ undoSentence: 'Painted', canRedo: false, redoSentence: null })
  expect(undo()).toEqual({ done: true })
  expect(view()).toMatchObject({ room: 'zones', area: 'tiny', zone: zone.id })
  expect(active()?.shape).toEqual(zone.shape)
  undo()
  expect([zones(), view().zone]).toEqual([[], null])
  expect(undo()).toEqual({ done: false, reason: 'There is nothing to undo.' })
  redo()
  redo()
  expect(active()?.shape).toEqual(set('E01000001'))
  expect(redo().done).toBe(false)
})

test('an action that changes nothing makes no step; a refused one says why', () => {
  const zone = started('Shard End', 'E01000000')
  renameZone(zone, 'Shard End')
  expect(history().undoSentence).toBe('Started zone A · Shard End')
  expect(renameZone(zone, ' ').done).toBe(false)
  deleteZone(zone)
  expect(view().zone).toBeNull()
  expect(renameZone(zone, 'North').done).toBe(false)
  expect(history().undoSentence).toBe('Deleted zone A · Shard End')
})

test('copying, merging and subtracting go on with what they came to', () => {
  const one = started('One', 'E01000000', 'E01000001')
  const other = started('Other', 'E01000001', 'E01000002')
  subtractZone(one, { other })
  expect(active()).toMatchObject({ id: one.id, shape: set('E01000000') })
  duplicateZone(other)
  expect(active()).toMatchObject({ name: 'Other copy', shape: other.shape })
  mergeZones(one, { other })
  expect(active()).toMatchObject({ id: one.id, shape: set('E01000000', 'E01000001', 'E01000002') })
  expect(zones()).toHaveLength(2)
})

test('what another tab changed is taken in, is no step, and stands when ours is undone', () => {
  const zone = started('Shard End', 'E01000000')
  const changedAt = '2999-01-01T00:00:00.000Z'
  receiveWorkspace(withRecords(EMPTY_WORKSPACE, 'zones', [{ ...zone, name: 'Theirs', changedAt }]))
  expect(zones()).toMatchObject([{ name: 'Theirs' }])
  expect(history().undoSentence).toBe('Started zone A · Shard End')
  const outcome = undo()
  expect(outcome).toMatchObject({
    done: false,
    reason: expect.stringContaining('another tab') as string,
  })
  expect(zones()).toMatchObject([{ name: 'Theirs' }])
  expect(history()).toMatchObject({ canUndo: false, canRedo: false })
})
