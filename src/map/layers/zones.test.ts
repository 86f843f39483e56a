import { expect, test } from 'vitest'
import { ZONE_MARKS } from '../../domain/zones/zone-mark.ts'
import { DrawnLayers } from '../drawn-layers.ts'
import { FeatureStates } from '../feature-states.ts'
import type { MapZone } from '../spec.ts'
import { MAP_PARTS } from '../parts.ts'
import { FakeMap } from '../testing/fake-map.ts'
import { specWith } from '../testing/specs.ts'
import type { DrawingSpec } from '../tools/drawing-spec.ts'
import { Updater } from '../updater.ts'
import { LAYER_ORDER } from '../zorder.ts'

function zone(mark: number, changes: Partial<MapZone> = {}): MapZone {
  const west = -2 + mark / 10
  return {
    id: `zone ${String(mark)}`,
    mark,
    polygons: [
      [
        [
          [west, 52],
          [west + 0.05, 52],
          [west + 0.05, 52.05],
          [west, 52.06],
        ],
      ],
    ],
    active: false,
    ...changes,
  }
}

function setUp() {
  const map = new FakeMap()
  const updater = new Updater({
    parts: MAP_PARTS,
    surface: { map, layers: new DrawnLayers(map), states: new FeatureStates(map) },
    onError: (error) => {
      throw error as Error
    },
  })
  const ids = () => map.layers.map(({ id }) => id)
  return { map, updater, ids }
}

test('every zone has its outline, and the active one lies above the others', () => {
  const { updater, ids } = setUp()
  updater.update({
    spec: specWith({ zones: [zone(0), zone(1, { active: true })] }),
    fontReady: true,
  })
  const drawn = ids().filter((id) => id.includes('zone'))
  const own = LAYER_ORDER.filter((id) => id.includes('zone') && !id.startsWith('visiting'))
  expect(drawn).toEqual(own)
  expect(drawn.indexOf('active-zone-line')).toBeGreaterThan(drawn.indexOf('zone-line'))
})

test('a gesture changes the active zone only', () => {
  const { map, updater } = setUp()
  const others = [zone(0), zone(2)]
  const spec = specWith({ zones: [...others, zone(1, { active: true })] })
  updater.update({ spec, fontReady: true })
  map.takeCalls()
  updater.update({
    spec: { ...spec, zones: [...others, zone(1, { active: true })] },
    fontReady: true,
  })
  expect(map.takeCalls()).toEqual(['setData active-zone', 'setData active-zone-letters'])
})

test('a fill lies over the grey base only', () => {
  const { map, updater } = setUp()
  const opacity = () => {
    const paint: Record<string, unknown> = {
      ...map.layers.find(({ id }) => id === 'zone-fill')?.paint,
    }
    return paint['fill-opacity']
  }
  const spec = specWith({ zones: [zone(0)] })
  updater.update({ spec, fontReady: true })
  expect(opacity()).toBe(0)
  updater.update({ spec: { ...spec, classification: null }, fontReady: true })
  expect(opacity()).toBeGreaterThan(0)
})

test('each mark has its own colour, letter and dashes in the expressions', () => {
  const { map, updater } = setUp()
  updater.update({ spec: specWith({ zones: [zone(0)] }), fontReady: true })
  const written = JSON.stringify(map.layers.filter(({ id }) => id.startsWith('zone-')))
  for (const { letter, colour, dashes } of ZONE_MARKS) {
    expect(written).toContain(`"${letter}"`)
    expect(written).toContain(colour)
    expect(written).toContain(JSON.stringify(dashes))
  }
})

test('letters wait for the font, and a zone without ground has none', () => {
  const { updater, ids } = setUp()
  const spec = specWith({ zones: [zone(0)] })
  updater.update({ spec, fontReady: false })
  expect(ids()).not.toContain('zone-letter')
  updater.update({ spec, fontReady: true })
  expect(ids()).toContain('zone-letter')
  updater.update({ spec: { ...spec, zones: [zone(0, { polygons: [] })] }, fontReady: true })
  expect(ids()).not.toContain('zone-letter')
})

test('without zones nothing of them is on the map, and after a lost style all comes back', () => {
  const { map, updater, ids } = setUp()
  updater.update({ spec: specWith(), fontReady: true })
  expect(ids().filter((id) => id.includes('zone'))).toEqual([])
  const spec = specWith({
    zones: [zone(3, { active: true })],
    takenAtRest: { mode: 'add', rows: [2, 5] },
  })
  updater.update({ spec, fontReady: true })
  const drawn = ids()
  map.layers.splice(0)
  map.states.clear()
  updater.forget()
  updater.update({ spec, fontReady: true })
  expect(ids()).toEqual(drawn)
  expect(map.states.get('area-light neighbourhood 5')).toEqual({ taken: true })
})

test('a room to draw in holds unseen lines, letters and a veil until the first zone, and no longer', () => {
  const { map, updater, ids } = setUp()
  const opacities = () =>
    map.layers
      .filter(({ id }) => /^active-zone-|veil$/.test(id))
      .flatMap(({ paint }) => Object.entries<unknown>(paint ?? {}))
      .filter(([name]) => name.endsWith('-opacity') && name !== 'fill-opacity')
      .map(([, value]) => value)
  // Of the layers themselves only null asks.
  const spec = specWith({ drawing: {} as DrawingSpec })
  updater.update({ spec, fontReady: true })
  const prepared = ids()
  expect(prepared).toContain('shape-veil')
  expect(opacities()).toHaveLength(6)
  expect(opacities().every((opacity) => Number(opacity) > 0 && Number(opacity) < 1 / 510)).toBe(
    true,
  )
  map.takeCalls()
  const zones = [zone(0, { active: true })]
  updater.update({ spec: { ...spec, zones }, fontReady: true })
  expect(map.takeCalls().filter((call) => /^(add|remove)Layer/.test(call))).toEqual([])
  expect(opacities()).toEqual(Array(6).fill(1))
  updater.update({ spec: specWith(), fontReady: true })
  expect(ids().filter((id) => prepared.includes(id) && /zone|veil/.test(id))).toEqual([])
})

test('what a gesture takes costs the rows that differ', () => {
  const { map, updater } = setUp()
  const spec = specWith({ takenAtRest: { mode: 'add', rows: [2, 5] } })
  updater.update({ spec, fontReady: true })
  map.takeCalls()
  updater.update({ spec: { ...spec, takenAtRest: { mode: 'add', rows: [5, 6] } }, fontReady: true })
  expect(map.takeCalls()).toEqual([
    'setFeatureState area-light neighbourhood 2',
    'setFeatureState area-light neighbourhood 6',
  ])
})

test('for a room the lines of all zones are stronger', () => {
  const { map, updater } = setUp()
  const zones = [zone(0), zone(1, { active: true }), zone(2, { visiting: true })]
  const widths = (look: 'desk' | 'projector') => {
    updater.update({ spec: specWith({ zones, look }), fontReady: true })
    return ['zone-casing', 'active-zone-casing', 'visiting-zone-casing'].map((id) => {
      const layer = map.layers.find((each) => each.id === id)
      return Number((layer?.paint as Record<string, unknown>)['line-width'])
    })
  }
  const desk = widths('desk')
  widths('projector').forEach((width, index) => {
    expect(width).toBeGreaterThan(1.5 * (desk[index] ?? Number.NaN))
  })
})
