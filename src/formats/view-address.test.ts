import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INDICATORS } from '../catalogue/indicators.ts'
import { PLACE_GROUPS } from '../catalogue/places.ts'
import { DEFAULT_VIEW, type Selection, type View } from '../domain/view.ts'
import { readView, writeView } from './view-address.ts'
import { roundCamera } from './view-fields.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/)
const code = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/)
const placeId = fc.stringMatching(/^[!-~]{1,60}$/)
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('neighbourhood' as const, 'ward' as const), code }),
  fc.record({ kind: fc.constant('place' as const), id: placeId }),
)
const views: fc.Arbitrary<View> = fc.record({
  area: fc.option(slug),
  room: fc.constantFrom('explore', 'zones', 'places', 'data'),
  level: fc.constantFrom('neighbourhood', 'ward'),
  indicator: fc.option(fc.constantFrom(...INDICATORS.map((indicator) => indicator.id))),
  frame: fc.constantFrom('auto', 'country-fifths', 'area-fifths', 'natural'),
  selection: fc.option(selections),
  spotlight: fc.option(code),
  zone: fc.option(fc.uuid()),
  groups: fc.subarray(PLACE_GROUPS.map((group) => group.id)).map((groups) => [...groups].sort()),
  tableOpen: fc.boolean(),
  camera: fc.option(
    fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    }),
  ),
})

test('every view comes back from its address, the camera rounded', () => {
  fc.assert(
    fc.property(views, (view) => {
      const camera = view.camera === null ? null : roundCamera(view.camera)
      expect(readView(writeView(view))).toEqual({ view: { ...view, camera }, notices: [] })
    }),
  )
})

test('one view has one address: what is read writes the same address again', () => {
  fc.assert(
    fc.property(views, (view) => {
      const address = writeView(view)
      expect(writeView(readView(`?${address}`).view)).toBe(address)
    }),
  )
})

test('an address can be read by people and holds only what differs from the default', () => {
  expect(writeView(DEFAULT_VIEW)).toBe('')
  const view: View = {
    area: 'birmingham',
    room: 'places',
    level: 'ward',
    indicator: 'imd',
    frame: 'natural',
    selection: { kind: 'ward', code: 'E05011118' },
    spotlight: 'E05011118',
    zone: '0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90',
    groups: ['faith-and-community', 'schools'],
    tableOpen: true,
    camera: { lng: -1.9, lat: 52.480001, zoom: 11.2 },
  }
  expect(writeView(view)).toBe(
    'area=birmingham&room=places&level=ward&indicator=imd&frame=natural&at=52.48,-1.9,11.2' +
      '&pick=ward:E05011118&spotlight=E05011118&zone=0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90&places=faith-and-community,schools&table=1',
  )
  expect(writeView({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'osm:node/1' } })).toBe(
    'pick=place:osm:node/1',
  )
})

test('a bad value becomes the default with a notice, and the rest is kept', () => {
  const { view, notices } = readView('?area=leeds&level=street&at=52,400,11&places=schools,casinos')
  expect(view).toEqual({ ...DEFAULT_VIEW, area: 'leeds', groups: ['schools'] })
  expect(notices).toEqual([
    'The address asks for places of a group that is not known: "casinos".',
    'The address gives the level as "street", which is not known. Neighbourhoods are shown.',
    'The address gives the map position as "52,400,11", which is not known. The whole area is shown.',
  ])
})

test.each([
  ['area=../../etc', 'area'],
  ['area=Leeds', 'area'],
  ['room=kitchen', 'room'],
  ['indicator=toString', 'indicator'],
  ['frame=constructor', 'frame'],
  ['at=1,2', 'at'],
  ['at=52.1,-1.9,1e1', 'at'],
  ['at=,,', 'at'],
  ['pick=ward', 'pick'],
  ['pick=ward:', 'pick'],
  ['pick=street:E01', 'pick'],
  ['pick=place:a%00b', 'pick'],
  ['spotlight=Shard End', 'spotlight'],
  ['table=yes', 'table'],
])('%s is refused in one notice', (search) => {
  expect(readView(search).view).toEqual(DEFAULT_VIEW)
  expect(readView(search).notices).toHaveLength(1)
})

test('an empty value is as if it were not there', () => {
  expect(readView('?area=&pick=&places=')).toEqual({ view: DEFAULT_VIEW, notices: [] })
})

test('an unknown parameter and a repeated one are named, tracking marks are not', () => {
  expect(readView('scene=3').notices).toEqual([
    'The address asks for something that this version does not know: "scene".',
  ])
  expect(readView('level=ward&level=neighbourhood')).toEqual({
    view: { ...DEFAULT_VIEW, level: 'ward' },
    notices: ['The address names "level" more than once. The first is used.'],
  })
  expect(readView('utm_source=mail&fbclid=x').notices).toEqual([])
})

test('no text makes it throw, and every notice stays short', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('area', 'at', 'pick', 'places', 'table', '%', '__proto__', 'room'),
          fc.string({ unit: 'binary' }),
        ),
      )
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
  )
  fc.assert(
    fc.property(hostile, (search) => {
      const { view, notices } = readView(search)
      for (const notice of notices) expect(notice.length).toBeLessThan(160)
      expect(readView(writeView(view))).toEqual({ view, notices: [] })
    }),
  )
})

test('half a character in an id is written without failing', () => {
  const broken: View = { ...DEFAULT_VIEW, selection: { kind: 'place', id: 'x\ud800' } }
  expect(writeView(broken)).toBe('pick=place:x%EF%BF%BD')
})
