import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../../tests/tiny-area.ts'
import { DEFAULT_VIEW } from '../../../domain/view.ts'
import { NO_HISTORY } from '../../../domain/workspace/history.ts'
import { EMPTY_WORKSPACE, withRecords } from '../../../domain/workspace/workspace.ts'
import { smallZone } from '../../../domain/zones/zone-fixture.ts'
import type { Zone } from '../../../domain/zones/zone.ts'
import { useNotices } from '../../notices.ts'
import { useView } from '../../view.ts'
import { putWorkspace, useWorkspace } from '../../workspace.ts'
import { settleZone } from './settle-zone.ts'

const { id } = smallZone()

/** The zone of the address and the notices after settling on a device that keeps this zone. */
function settled(kept: Partial<Zone> | null) {
  const zones = kept === null ? [] : [smallZone({ area: 'tiny', ...kept })]
  putWorkspace(withRecords(EMPTY_WORKSPACE, 'zones', zones), NO_HISTORY)
  settleZone(TINY_AREA)
  return { zone: useView.getState().view.zone, notices: useNotices.getState().notices }
}

beforeEach(() => {
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny', zone: id } })
  useNotices.setState({ notices: [] })
  useWorkspace.setState({ loaded: true })
})

test('a zone that is there stays the one that is worked on', () => {
  expect(settled({})).toEqual({ zone: id, notices: [] })
})

test('one that was never here is let go, and a line says where zones live', () => {
  expect(settled(null)).toEqual({
    zone: null,
    notices: [expect.stringMatching(/not on this device/)],
  })
})

test('one that was deleted or is of another area is let go without a word', () => {
  expect(settled({ deletedAt: '2026-01-01T10:00:00.000Z' })).toEqual({ zone: null, notices: [] })
  useView.setState({ view: { ...DEFAULT_VIEW, area: 'tiny', zone: id } })
  expect(settled({ area: 'elsewhere' })).toEqual({ zone: null, notices: [] })
})

test('nothing is decided before the device has been read', () => {
  useWorkspace.setState({ loaded: false })
  expect(settled(null)).toEqual({ zone: id, notices: [] })
})
