import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import type { LinePolygon } from '../../domain/zones/zone.ts'
import { DrawnLayers } from '../drawn-layers.ts'
import { FeatureStates } from '../feature-states.ts'
import { specWith } from '../testing/specs.ts'
import { FakeMap } from '../testing/fake-map.ts'
import { Updater } from '../updater.ts'
import { spotlitRows, spotlitShape, veilAround } from './spotlight.ts'

function setUp() {
  const map = new FakeMap()
  const updater = new Updater({
    parts: [spotlitRows, spotlitShape],
    surface: { map, layers: new DrawnLayers(map), states: new FeatureStates(map) },
    onError: (error) => {
      throw error
    },
  })
  const show = (spotlight: ReturnType<typeof specWith>['spotlight']) => {
    updater.update({ spec: specWith({ spotlight }), fontReady: true })
    return map.layers.map(({ id }) => id)
  }
  return { map, updater, show }
}

test('a ward in the light is outlined, and the other wards lie under a veil', () => {
  const { map, show } = setUp()
  expect(show({ kind: 'rows', level: 'ward', rows: [2] })).toEqual([
    'ward-veil',
    'spotlight-casing',
    'spotlight-line',
  ])
  expect(map.states.get('area-light ward 2')).toEqual({ lit: true })
  expect(show(null)).toEqual([])
})

test('one neighbourhood more and one less touch these two and no layer', () => {
  const { map, show } = setUp()
  show({ kind: 'rows', level: 'neighbourhood', rows: [3, 1, 4] })
  map.takeCalls()
  show({ kind: 'rows', level: 'neighbourhood', rows: [1, 4, 5] })
  expect(map.takeCalls()).toEqual([
    'setFeatureState area-light neighbourhood 3',
    'setFeatureState area-light neighbourhood 5',
  ])
  expect(map.states.get('area-light neighbourhood 3')).toEqual({ lit: false })
})

test('a light that goes out leaves no row lit', () => {
  const { map, show } = setUp()
  show({ kind: 'rows', level: 'neighbourhood', rows: [3, 1] })
  show(null)
  expect(map.states.get('area-light neighbourhood 3')).toEqual({ lit: false })
  expect(map.states.get('area-light neighbourhood 1')).toEqual({ lit: false })
  show({ kind: 'rows', level: 'ward', rows: [3] })
  show({ kind: 'polygons', polygons: [SQUARE_WITH_HOLE] })
  expect(map.states.get('area-light ward 3')).toEqual({ lit: false })
})

test('a row of one level does not light the same row of the other', () => {
  const { map, show } = setUp()
  show({ kind: 'rows', level: 'ward', rows: [1] })
  expect(show({ kind: 'rows', level: 'neighbourhood', rows: [1] })).toEqual(['neighbourhood-veil'])
  expect(map.states.get('area-light ward 1')).toEqual({ lit: false })
  expect(map.states.get('area-light neighbourhood 1')).toEqual({ lit: true })
})

const SQUARE_WITH_HOLE: LinePolygon = [
  [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ],
  [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 1],
  ],
]

test('the veil round a shape covers what is outside and its holes, and nothing inside', () => {
  const isVeiled = (at: [number, number]) =>
    veilAround([SQUARE_WITH_HOLE]).filter((veil) => booleanPointInPolygon(at, veil)).length
  expect(isVeiled([5, 5])).toBe(1)
  expect(isVeiled([1.5, 1.5])).toBe(1)
  expect(isVeiled([3, 3])).toBe(0)
  expect(isVeiled([-100, 60])).toBe(1)
})

test('another shape goes to the same source', () => {
  const { map, show } = setUp()
  expect(show({ kind: 'polygons', polygons: [SQUARE_WITH_HOLE] })).toEqual(['shape-veil'])
  show({ kind: 'polygons', polygons: [] })
  expect(map.takeCalls()).toEqual([
    'addSource spotlight-shape',
    'addLayer shape-veil',
    'setData spotlight-shape',
  ])
})

test('after the style was lost the same rows are lit again', () => {
  const { map, updater, show } = setUp()
  show({ kind: 'rows', level: 'ward', rows: [2] })
  map.layers.splice(0)
  map.states.clear()
  updater.forget()
  expect(show({ kind: 'rows', level: 'ward', rows: [2] })).toContain('ward-veil')
  expect(map.states.get('area-light ward 2')).toEqual({ lit: true })
})
