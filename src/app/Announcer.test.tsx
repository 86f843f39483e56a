import { expect, test } from 'vitest'
import { currentOf, TESTFORD } from '../panels/current-fixture.tsx'
import { announcement } from './Announcer.tsx'

const first = currentOf()
const code = TESTFORD.neighbourhoods.codes[0] ?? ''

test('a selection is said with its figure and class', () => {
  const selection = { kind: 'neighbourhood', code } as const
  const selected = { level: 'neighbourhood', row: 0 } as const
  const after = { ...first, view: { ...first.view, selection }, selected }
  expect(announcement(first, after)).toBe(
    'Selected: Testford 001A · Mill Hill ward · 55.0 (darkest of five).',
  )
  expect(announcement(after, first)).toBe('Nothing is selected.')
})

test('another indicator or level says what the map now shows', () => {
  const said = announcement(first, currentOf({ indicator: 'good-health' }))
  expect(said).toContain('Good health')
  expect(announcement(first, currentOf({ level: 'ward' }))).toContain('3 wards of Testford')
})

test('moving the map, opening the table and going to Places say nothing', () => {
  const { view } = first
  expect(announcement(first, { ...first, view: { ...view, tableOpen: true } })).toBeNull()
  expect(
    announcement(first, { ...first, view: { ...view, camera: { lng: 0, lat: 52, zoom: 9 } } }),
  ).toBeNull()
  expect(announcement(first, currentOf({ room: 'places' }))).toBeNull()
})
