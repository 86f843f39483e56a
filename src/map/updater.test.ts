import { expect, test } from 'vitest'
import { STATE } from '../domain/area.ts'
import { NOTHING_CLASS } from '../domain/classification.ts'
import { choroplethPalette } from '../domain/palette.ts'
import { DrawnLayers } from './drawn-layers.ts'
import { FeatureStates } from './feature-states.ts'
import { MAP_PARTS } from './parts.ts'
import { classified, specWith } from './testing/specs.ts'
import { FakeMap } from './testing/fake-map.ts'
import { type MapPart, Updater } from './updater.ts'
import { LAYER_ORDER } from './zorder.ts'

function setUp(parts: readonly MapPart[] = MAP_PARTS) {
  const map = new FakeMap()
  const errors: unknown[] = []
  const updater = new Updater({
    parts,
    surface: { map, layers: new DrawnLayers(map), states: new FeatureStates(map) },
    onError: (error) => errors.push(error),
  })
  return { map, updater, errors }
}

test('a first update draws every layer in its slot and tells every row its class', () => {
  const { map, updater, errors } = setUp()
  expect(updater.update({ spec: specWith(), fontReady: true })).toBe(true)
  expect(errors).toEqual([])
  const ids = map.layers.map(({ id }) => id)
  expect(ids).toEqual(LAYER_ORDER.filter((id) => ids.includes(id)))
  expect(ids).toContain('ward-label')
  expect([0, 3, 5].map((row) => map.states.get(`area neighbourhood ${String(row)}`))).toEqual([
    { class: 0 },
    { class: 3 },
    { class: 4 },
  ])
})

test('an equal spec with the same parts costs nothing', () => {
  const { map, updater } = setUp()
  const spec = specWith()
  updater.update({ spec, fontReady: true })
  map.takeCalls()
  expect(updater.update({ spec: { ...spec }, fontReady: true })).toBe(false)
  expect(map.takeCalls()).toEqual([])
})

test('another indicator touches the rows whose class differs, and no layer', () => {
  const { map, updater } = setUp()
  const spec = specWith()
  updater.update({ spec, fontReady: true })
  map.takeCalls()
  const classification = classified('neighbourhood', [0, 1, 2, 3, 0, 4, 2, 1])
  updater.update({ spec: { ...spec, classification }, fontReady: true })
  expect(map.takeCalls()).toEqual([
    'setFeatureState area neighbourhood 4',
    'setFeatureState area neighbourhood 7',
  ])
})

test('another palette touches no feature', () => {
  const { map, updater } = setUp()
  const spec = specWith()
  updater.update({ spec, fontReady: true })
  map.takeCalls()
  const palette = [...choroplethPalette(5)].reverse()
  updater.update({ spec: { ...spec, palette }, fontReady: true })
  expect(map.takeCalls()).toEqual([
    'setPaintProperty neighbourhood-fill fill-color',
    'setPaintProperty ward-fill fill-color',
  ])
})

test('another level and the grey base change opacities only', () => {
  const { map, updater } = setUp()
  const spec = specWith()
  const opacity = (id: string) => {
    const paint: Record<string, unknown> = { ...map.layers.find((layer) => layer.id === id)?.paint }
    return paint['fill-opacity'] ?? paint['line-opacity']
  }
  const fills = () => ['neighbourhood-fill', 'ward-fill', 'neighbourhood-border'].map(opacity)
  updater.update({ spec, fontReady: true })
  expect(fills()).toEqual([1, 0, 1])
  updater.update({
    spec: { ...spec, level: 'ward', classification: classified('ward', [0, 1, 2]) },
    fontReady: true,
  })
  expect(fills()).toEqual([0, 1, 0])
  map.takeCalls()
  updater.update({ spec: { ...spec, classification: null }, fontReady: true })
  expect(fills()).toEqual([0, 0, 0])
  expect(map.takeCalls().every((call) => /opacity$/.test(call))).toBe(true)
})

test('rows without a value get a pattern of their own, and it goes when they have one', () => {
  const { map, updater } = setUp()
  const suppressed = NOTHING_CLASS + STATE.suppressed
  const notCollected = NOTHING_CLASS + STATE.notCollected
  const spec = specWith({
    classification: classified('neighbourhood', [0, suppressed, 2, suppressed, notCollected]),
  })
  updater.update({ spec, fontReady: true })
  const filterOf = (id: string) => {
    const layer: object = map.layers.find((each) => each.id === id) ?? {}
    return 'filter' in layer ? layer.filter : null
  }
  expect(filterOf('suppressed-pattern')).toEqual(['match', ['id'], [1, 3], true, false])
  expect(filterOf('not-collected-pattern')).toEqual(['match', ['id'], [4], true, false])
  expect(filterOf('not-collected-outline')).toEqual(['match', ['id'], [4], true, false])
  updater.update({ spec: specWith(), fontReady: true })
  const ids = map.layers.map(({ id }) => id)
  expect(ids.filter((id) => /pattern|outline/.test(id))).toEqual([])
})

test('labels wait for the font', () => {
  const { map, updater } = setUp()
  const spec = specWith()
  updater.update({ spec, fontReady: false })
  expect(map.layers.some(({ type }) => type === 'symbol')).toBe(false)
  updater.update({ spec, fontReady: true })
  expect(map.layers.filter(({ type }) => type === 'symbol').map(({ id }) => id)).toEqual([
    'context-name',
    'ward-label',
  ])
})

test('a part that failed is tried again with the next spec, and spoils no other', () => {
  let isBroken = true
  const draws: string[] = []
  const failing: MapPart = {
    name: 'failing',
    inputs: () => [],
    draw: () => {
      draws.push('failing')
      if (isBroken) throw new Error('no tiles yet')
    },
  }
  const sound: MapPart = { name: 'sound', inputs: () => [], draw: () => draws.push('sound') }
  const { updater, errors } = setUp([failing, sound])
  const scene = { spec: specWith(), fontReady: true }
  updater.update(scene)
  expect(draws).toEqual(['failing', 'sound'])
  expect(errors).toHaveLength(1)
  isBroken = false
  updater.update(scene)
  updater.update(scene)
  expect(draws).toEqual(['failing', 'sound', 'failing'])
})

test('after the style was lost everything is drawn anew, marks included', () => {
  const { map, updater } = setUp()
  const spec = specWith({ selected: { level: 'ward', row: 2 } })
  updater.update({ spec, fontReady: true })
  const drawn = [...map.layers]
  map.layers.splice(0)
  map.states.clear()
  updater.forget()
  updater.update({ spec, fontReady: true })
  expect(map.layers).toEqual(drawn)
  expect(map.states.get('area-marks ward 2')).toEqual({ selected: true })
  expect(map.states.get('area neighbourhood 4')).toEqual({ class: 4 })
})
