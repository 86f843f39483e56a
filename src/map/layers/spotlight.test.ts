import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import type { LinePolygon } from '../../domain/zones/zone.ts'
import { DrawnLayers } from '../drawn-layers.ts'
import { FeatureStates } from '../feature-states.ts'
import { specWith } from '../testing/specs.ts'
import { FakeMap } from '../testing/fake-map.ts'
import { Updater } from '../updater.ts'
import { spotlitWard, spotlitShape, veilAround } from './spotlight.ts'

function setUp() {
  const map = new FakeMap()
  const updater = new Updater({
    parts: [spotlitWard, spotlitShape],
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
  expect(show({ kind: 'ward', row: 2 })).toEqual([
    'ward-veil',
    'spotlight-casing',
    'spotlight-line',
  ])
  expect(map.states.get('area-light ward 2')).toEqual({ lit: true })
  expect(show(null)).toEqual([])
})

test('another ward costs the two that differ and no layer', () => {
  const { map, show } = setUp()
  show({ kind: 'ward', row: 3 })
  map.takeCalls()
  show({ kind: 'ward', row: 4 })
  expect(map.takeCalls()).toEqual([
    'setFeatureState area-light ward 3',
    'setFeatureState area-light ward 4',
  ])
  expect(map.states.get('area-light ward 3')).toEqual({ lit: false })
})

test('a light that goes out, or goes to a shape, leaves no ward lit', () => {
  const { map, show } = setUp()
  show({ kind: 'ward', row: 1 })
  show(null)
  expect(map.states.get('area-light ward 1')).toEqual({ lit: false })
  show({ kind: 'ward', row: 3 })
  expect(show({ kind: 'polygons', polygons: [SQUARE_WITH_HOLE] })).toEqual(['shape-veil'])
  expect(map.states.get('area-light ward 3')).toEqual({ lit: false })
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

test('after the style was lost the same ward is lit again', () => {
  const { map, updater, show } = setUp()
  show({ kind: 'ward', row: 2 })
  map.layers.splice(0)
  map.states.clear()
  updater.forget()
  expect(show({ kind: 'ward', row: 2 })).toContain('ward-veil')
  expect(map.states.get('area-light ward 2')).toEqual({ lit: true })
})
