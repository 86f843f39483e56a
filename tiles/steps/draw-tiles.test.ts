import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { expect, test } from 'vitest'
import { GRID, gridInput } from '../../tests/grid/grid-input.ts'
import type { ContextFeature } from '../area-input.ts'
import { drawTiles } from './draw-tiles.ts'
import { chooseGrid } from './grid.ts'
import { buildLevel, type NamedShape } from './level-geometry.ts'
import { outlineArcs } from './outline.ts'
import { weighArcs } from './simplify.ts'

const input = gridInput(4, 3)
const { grid } = chooseGrid([[...input.neighbourhoods, ...input.wards].map((row) => row.geometry)])

function levelOf(rows: readonly NamedShape[]) {
  const level = buildLevel(rows, grid, 'row')
  if (!level.ok) throw new Error(level.problem.found)
  return { geometry: level.value, weights: weighArcs(level.value) }
}

const road: ContextFeature = {
  type: 'Feature',
  properties: { kind: 'road', name: null, rank: 3 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [GRID.west, GRID.south],
      [GRID.west + 0.04, GRID.south + 0.03],
    ],
  },
}

/** Ids by layer at each zoom, over all its tiles. */
function drawn() {
  const neighbourhoods = levelOf(input.neighbourhoods)
  const tiles = drawTiles(
    {
      neighbourhoods,
      wards: levelOf(input.wards),
      outline: outlineArcs(neighbourhoods.geometry),
      context: [road],
      bounds: [GRID.west, GRID.south, GRID.west + 0.04, GRID.south + 0.03],
      minZoom: 6,
      maxZoom: 14,
    },
    () => undefined,
  )
  const ids = new Map<string, Set<number | undefined>>()
  const properties = new Map<string, object>()
  for (const { z, bytes } of tiles) {
    const layers = new VectorTile(new PbfReader(bytes)).layers
    for (const [name, layer] of Object.entries(layers)) {
      const seen = ids.get(`${name} ${String(z)}`) ?? new Set()
      ids.set(`${name} ${String(z)}`, seen)
      for (let i = 0; i < layer.length; i++) {
        seen.add(layer.feature(i).id)
        properties.set(name, layer.feature(i).properties)
      }
    }
  }
  return { ids, properties }
}

test('every zoom holds every row by its number, and nothing but the number', () => {
  const { ids, properties } = drawn()
  for (let zoom = 6; zoom <= 14; zoom++) {
    const at = (layer: string) => [...(ids.get(`${layer} ${String(zoom)}`) ?? [])]
    expect(at('neighbourhood').sort((a = 0, b = 0) => a - b)).toEqual([...Array(12).keys()])
    expect(at('ward').sort()).toEqual([0, 1, 2])
    expect(at('authority')).toEqual([0])
  }
  expect(properties.get('neighbourhood')).toEqual({})
  expect(properties.get('ward')).toEqual({})
})

test('context of rank 3 is drawn from zoom 12, with its kind and rank', () => {
  const { ids, properties } = drawn()
  expect(ids.has('context 11')).toBe(false)
  expect(ids.has('context 12')).toBe(true)
  expect(properties.get('context')).toEqual({ kind: 'road', rank: 3 })
})
