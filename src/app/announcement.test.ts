import { expect, test } from 'vitest'
import { currentOf, TESTFORD } from '../panels/current-fixture.tsx'
import { announcement } from './announcement.ts'

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

test('other classes of the same figures are said with what is odd of them, and nothing else', () => {
  const said = announcement(first, currentOf({ frame: 'equal' }))
  expect(said).toMatch(/^Equal steps: every class spans the same range of figures\./)
  expect(said).toContain('neighbourhood')
  expect(said).not.toContain('Testford 00')
})

test('a break that is moved is left to its handle; what waits for another indicator is said', () => {
  const own = (breaks: readonly number[], indicator = 'imd') =>
    currentOf({ indicator, frame: 'own', ownBreaks: { indicator: 'imd', breaks } })
  expect(announcement(own([10, 20]), own([10, 21]))).toBeNull()
  expect(announcement(own([10, 20]), own([10]))).toContain('Own breaks')
  const other = announcement(own([10, 20]), own([10, 20], 'good-health'))
  expect(other).toMatch(/^Good health.*Own breaks stay with the indicator/)
})
