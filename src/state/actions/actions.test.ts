import { beforeEach, expect, test } from 'vitest'
import { TINY_AREA } from '../../../tests/tiny-area.ts'
import { PLACE_GROUPS } from '../../catalogue/places.ts'
import { DEFAULT_VIEW } from '../../domain/view.ts'
import { useDraft } from '../draft.ts'
import { useNotices } from '../notices.ts'
import { changeView, useView } from '../view.ts'
import { chooseIndicator } from './choose-indicator.ts'
import { dismissNotices } from './dismiss-notices.ts'
import { goToRoom } from './go-to-room.ts'
import { hoverRow } from './hover-row.ts'
import { lightWard } from './light-ward.ts'
import { openArea } from './open-area.ts'
import { selectRow } from './select-row.ts'
import { settleView } from './settle-view.ts'
import { switchArea } from './switch-area.ts'
import { showGroups } from './show-groups.ts'
import { toggleGroup } from './toggle-group.ts'
import { toggleTable } from './toggle-table.ts'

const view = () => useView.getState().view
const notices = () => useNotices.getState().notices

beforeEach(() => {
  useView.setState({ view: DEFAULT_VIEW })
  useDraft.setState({ hovered: null, inView: null })
  useNotices.setState({ notices: [] })
})

test('an indicator that does not exist is refused with a reason, and nothing changes', () => {
  expect(chooseIndicator('happiness')).toEqual({
    done: false,
    reason: 'There is no indicator called "happiness".',
  })
  expect(view()).toBe(DEFAULT_VIEW)
  expect(chooseIndicator('imd')).toEqual({ done: true })
  expect(view().indicator).toBe('imd')
})

test('a row is selected by its code, twice the same changes nothing, null clears', () => {
  selectRow(TINY_AREA, { level: 'ward', row: 1 })
  const once = view()
  expect(once.selection).toEqual({ kind: 'ward', code: TINY_AREA.wards.codes[1] })
  selectRow(TINY_AREA, { level: 'ward', row: 1 })
  expect(view()).toBe(once)
  expect(selectRow(TINY_AREA, { level: 'ward', row: 99 }).done).toBe(false)
  expect(view()).toBe(once)
  selectRow(TINY_AREA, null)
  expect(view().selection).toBeNull()
})

test('a ward is put into the spotlight by its code, and one that is not there is refused', () => {
  lightWard(TINY_AREA, 1)
  expect(view().spotlight).toBe(TINY_AREA.wards.codes[1])
  expect(lightWard(TINY_AREA, 99).done).toBe(false)
  expect(view().spotlight).toBe(TINY_AREA.wards.codes[1])
  lightWard(TINY_AREA, null)
  expect(view().spotlight).toBeNull()
})

test('Places opens with every group shown unless some are chosen already', () => {
  goToRoom('places')
  expect(view().groups).toEqual(PLACE_GROUPS.map(({ id }) => id).toSorted())
  toggleGroup('schools')
  expect(view().groups).not.toContain('schools')
  goToRoom('explore')
  goToRoom('places')
  expect(view().groups).not.toContain('schools')
  toggleGroup('schools')
  expect(view().groups).toEqual(view().groups.toSorted())
  expect(toggleGroup('lighthouses').done).toBe(false)
  showGroups('none')
  expect(view().groups).toEqual([])
  showGroups('all')
  expect(view().groups).toEqual(PLACE_GROUPS.map(({ id }) => id).toSorted())
})

test('the table turns over, or is put as asked', () => {
  toggleTable()
  expect(view().tableOpen).toBe(true)
  toggleTable(true)
  expect(view().tableOpen).toBe(true)
  toggleTable()
  expect(view().tableOpen).toBe(false)
})

test('another area drops what belongs to the old one and keeps what can be compared', () => {
  changeView({
    area: 'tiny',
    level: 'ward',
    indicator: 'imd',
    camera: { lng: 0, lat: 52, zoom: 9 },
    selection: { kind: 'ward', code: 'E05000001' },
  })
  hoverRow({ level: 'ward', row: 2 })
  switchArea('elsewhere')
  expect(view()).toMatchObject({
    area: 'elsewhere',
    level: 'ward',
    indicator: 'imd',
    camera: null,
    selection: null,
  })
  expect(useDraft.getState().hovered).toBeNull()
})

test('hovering over the same row keeps the identity of what is hovered', () => {
  hoverRow({ level: 'ward', row: 2 })
  const first = useDraft.getState().hovered
  hoverRow({ level: 'ward', row: 2 })
  expect(useDraft.getState().hovered).toBe(first)
  hoverRow({ level: 'neighbourhood', row: 2 })
  expect(useDraft.getState().hovered).toEqual({ level: 'neighbourhood', row: 2 })
})

test('what a loaded area does not have goes back to the default with a notice', () => {
  changeView({
    area: 'tiny',
    indicator: 'crime',
    selection: { kind: 'neighbourhood', code: 'E01999999' },
    spotlight: 'E05999999',
  })
  settleView(TINY_AREA)
  expect(view()).toMatchObject({ indicator: null, selection: null, spotlight: null })
  expect(notices()).toHaveLength(3)
  settleView(TINY_AREA)
  expect(notices()).toHaveLength(3)
  dismissNotices()
  expect(notices()).toEqual([])
})

test('what a loaded area has stays as it is, without a word', () => {
  changeView({ area: 'tiny', indicator: 'imd', selection: { kind: 'place', id: 'urn:1' } })
  const before = view()
  settleView(TINY_AREA)
  expect(view()).toBe(before)
  expect(notices()).toEqual([])
})

test('the first area opens when none is named, and when the one named is not there', () => {
  const areas = [
    { id: 'tiny', title: 'Tiny', codes: [] },
    { id: 'other', title: 'Other', codes: [] },
  ]
  openArea(areas)
  expect(view().area).toBe('tiny')
  expect(notices()).toEqual([])

  changeView({ area: 'atlantis', selection: { kind: 'ward', code: 'E05000001' } })
  openArea(areas)
  expect(view()).toMatchObject({ area: 'tiny', selection: null })
  expect(notices()[0]).toContain('atlantis')

  expect(openArea([]).done).toBe(false)
})
