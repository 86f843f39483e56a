import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INDICATORS } from '../catalogue/indicators.ts'
import { PLACE_GROUPS } from '../catalogue/places.ts'
import {
  CLASS_COUNTS,
  type ClassWish,
  DEFAULT_VIEW,
  FRAMES,
  type OwnBreaks,
  type Selection,
  type View,
} from '../domain/view.ts'
import { readView, writeView } from './view-address.ts'
import { roundCamera } from './view-fields.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/)
const code = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/)
const placeId = fc.stringMatching(/^[!-~]{1,60}$/)
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('neighbourhood' as const, 'ward' as const), code }),
  fc.record({ kind: fc.constant('place' as const), id: placeId }),
)
const ids = INDICATORS.map((indicator) => indicator.id)
const ownBreaks: fc.Arbitrary<OwnBreaks> = fc.record({
  indicator: fc.constantFrom(...ids),
  breaks: fc
    .uniqueArray(fc.integer({ min: -2_000_000, max: 2_000_000 }), { minLength: 1, maxLength: 6 })
    .map((whole) => whole.toSorted((a, b) => a - b).map((value) => value / 10_000)),
})
const frames: fc.Arbitrary<Pick<ClassWish, 'frame' | 'ownBreaks'>> = fc.oneof(
  fc.record({
    frame: fc.constantFrom(...FRAMES.filter((frame) => frame !== 'own')),
    ownBreaks: fc.constant(null),
  }),
  fc.record({ frame: fc.constant('own' as const), ownBreaks }),
)
const otherFields = fc.record({
  area: fc.option(slug),
  room: fc.constantFrom('explore', 'zones', 'places', 'data'),
  level: fc.constantFrom('neighbourhood', 'ward'),
  indicator: fc.option(fc.constantFrom(...ids)),
  classCount: fc.option(fc.constantFrom(...CLASS_COUNTS)),
  selection: fc.option(selections),
  spotlight: fc.option(code),
  zone: fc.option(fc.uuid()),
  groups: fc.subarray(PLACE_GROUPS.map((group) => group.id)).map((groups) => [...groups].sort()),
  tableOpen: fc.boolean(),
  projector: fc.option(fc.constantFrom('indicators', 'wards', 'levels')),
  camera: fc.option(
    fc.record({
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    }),
  ),
})
const views: fc.Arbitrary<View> = fc
  .tuple(otherFields, frames)
  .map(([others, frame]) => ({ ...others, ...frame }))

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
    ...DEFAULT_VIEW,
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
    projector: 'wards',
    camera: { lng: -1.9, lat: 52.480001, zoom: 11.2 },
  }
  expect(writeView(view)).toBe(
    'area=birmingham&room=places&level=ward&indicator=imd&frame=natural&at=52.48,-1.9,11.2' +
      '&pick=ward:E05011118&spotlight=E05011118&zone=0b9f4a52-6c1d-4f0e-9a7b-3f2d1c5e8a90&places=faith-and-community,schools&table=1&projector=wards',
  )
  expect(writeView({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'osm:node/1' } })).toBe(
    'pick=place:osm:node/1',
  )
  expect(
    writeView({
      ...DEFAULT_VIEW,
      frame: 'own',
      classCount: 4,
      ownBreaks: { indicator: 'crime', breaks: [-0.5, 0, 1.25] },
    }),
  ).toBe('frame=own:crime:-0.5,0,1.25&classes=4')
})

test('Places shows every group where its address names none, other rooms show none', () => {
  const all = PLACE_GROUPS.map(({ id }) => id).toSorted()
  expect(readView('room=places').view.groups).toEqual(all)
  expect(readView('').view.groups).toEqual([])
  expect(writeView({ ...DEFAULT_VIEW, room: 'places', groups: all })).toBe('room=places')
  expect(writeView({ ...DEFAULT_VIEW, room: 'places' })).toBe('room=places&places=none')
})

test('five classes that were asked for are another address than those of nobody', () => {
  expect(writeView({ ...DEFAULT_VIEW, classCount: 5 })).toBe('classes=5')
  expect(readView('classes=5').view.classCount).toBe(5)
  expect(readView('').view.classCount).toBeNull()
})

test('own breaks that cannot be used leave the usual classes and one notice', () => {
  const { view, notices } = readView('frame=own:imd:20,10')
  expect(view).toEqual(DEFAULT_VIEW)
  expect(notices).toEqual([
    'The address gives the class breaks as "own:imd:20,10", which is not known. The usual classes are shown.',
  ])
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
  ['frame=own', 'frame'],
  ['frame=own:imd', 'frame'],
  ['frame=own:imd:', 'frame'],
  ['frame=own:happiness:1,2', 'frame'],
  ['frame=own:imd:1,1', 'frame'],
  ['frame=own:imd:1,2,3,4,5,6,7', 'frame'],
  ['frame=own:imd:1,Infinity', 'frame'],
  ['frame=own:imd:1,2e3', 'frame'],
  ['frame=own:imd:1,,3', 'frame'],
  ['frame=own:imd:1,2:3', 'frame'],
  ['frame=own:imd:16777216,16777217', 'frame'],
  ['frame=natural:imd:1,2', 'frame'],
  ['classes=2', 'classes'],
  ['classes=5.0', 'classes'],
  ['classes=8', 'classes'],
  ['at=1,2', 'at'],
  ['at=52.1,-1.9,1e1', 'at'],
  ['at=,,', 'at'],
  ['pick=ward', 'pick'],
  ['pick=ward:', 'pick'],
  ['pick=street:E01', 'pick'],
  ['pick=place:a%00b', 'pick'],
  ['spotlight=Shard End', 'spotlight'],
  ['table=yes', 'table'],
  ['projector=1', 'projector'],
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
          fc.constantFrom(
            'area',
            'at',
            'pick',
            'places',
            'table',
            '%',
            '__proto__',
            'room',
            'frame',
          ),
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.array(fc.float(), { maxLength: 8 }).map((list) => `own:imd:${list.join(',')}`),
          ),
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
