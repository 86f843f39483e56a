import type { Polygon, Position } from 'geojson'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridInput } from '../../tests/grid/grid-input.ts'
import { displayOutline, displayRows } from './display-shapes.ts'
import { chooseGrid } from './grid.ts'
import { buildLevel } from './level-geometry.ts'
import { outlineArcs } from './outline.ts'
import { SmallestFirst } from './smallest-first.ts'
import { weighArcs, weighLine } from './simplify.ts'

test('ends weigh for ever, a vertex on a straight line nothing, a corner its triangle', () => {
  const line = Float64Array.of(0, 0, 0.001, 0, 0.002, 0, 0.002, 0.002, 0.004, 0.002)
  const [first, straight, corner, other, last] = weighLine(line)
  expect(first).toBe(Number.POSITIVE_INFINITY)
  expect(last).toBe(Number.POSITIVE_INFINITY)
  expect(straight).toBeCloseTo(0, 6)
  expect(corner).toBeGreaterThan(20_000)
  expect(other).toBeGreaterThan(20_000)
})

test('the queue gives the smallest first, whatever was changed on the way', () => {
  const weight = fc.double({ noNaN: true })
  fc.assert(
    fc.property(
      fc.array(weight, { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), weight)),
      (weights, changes) => {
        const queue = new SmallestFirst(weights.length)
        const current = [...weights]
        for (const [item, one] of weights.entries()) queue.set(item, one)
        for (const [item, one] of changes) {
          if (item >= weights.length) continue
          queue.set(item, one)
          current[item] = one
        }
        const order: number[] = []
        for (let item = queue.pop(); item !== null; item = queue.pop())
          order.push(current[item] ?? 0)
        expect(order).toEqual(
          Float64Array.from(current)
            .sort()
            .reduce<number[]>((all, one) => [...all, one], []),
        )
      },
    ),
  )
})

function gridLevel(columns: number, rows: number) {
  const { neighbourhoods } = gridInput(columns, rows)
  const { grid } = chooseGrid([neighbourhoods.map(({ geometry }) => geometry)])
  const geometry = buildLevel(neighbourhoods, grid, 'neighbourhood')
  if (!geometry.ok) throw new Error(geometry.problem.found)
  return { geometry: geometry.value, weights: weighArcs(geometry.value) }
}

test('no row is ever lost, however coarse', () => {
  const level = gridLevel(4, 3)
  for (const interval of [0, 10, 1e4, 1e9]) {
    const { features } = displayRows(level, interval)
    expect(features.map(({ id }) => id)).toEqual([...Array(12).keys()])
    for (const { geometry } of features) {
      const ring = geometry.coordinates[0]?.[0] ?? []
      expect(new Set(ring.map(String)).size).toBeGreaterThanOrEqual(3)
      expect(ring[0]).toEqual(ring.at(-1))
    }
  }
})

/** Two rows either side of a border that wanders. */
function wanderingLevel() {
  const border = Array.from({ length: 200 }, (_, i): Position => {
    return [1.55 + 0.01 * Math.sin(i / 9) + 0.002 * Math.sin(i * i), 54.5 + i * 0.0005]
  })
  const polygon = (ring: Position[]): Polygon => ({
    type: 'Polygon',
    coordinates: [[...ring, ...ring.slice(0, 1)]],
  })
  const top = 54.5 + 199 * 0.0005
  const rows = [
    { code: 'west', geometry: polygon([[1.5, top], [1.5, 54.5], ...border]) },
    { code: 'east', geometry: polygon([...border.toReversed(), [1.6, 54.5], [1.6, top]]) },
  ]
  const { grid } = chooseGrid([rows.map(({ geometry }) => geometry)])
  const geometry = buildLevel(rows, grid, 'row')
  if (!geometry.ok) throw new Error(geometry.problem.found)
  return { geometry: geometry.value, weights: weighArcs(geometry.value) }
}

test('coarser shapes keep some vertices of finer ones, the same on both sides of a border', () => {
  const level = wanderingLevel()
  const bordersAt = (interval: number) =>
    displayRows(level, interval).features.map(({ geometry }) => {
      const positions = geometry.coordinates.flat(2)
      return positions.filter(([lng = 0]) => lng > 1.5 && lng < 1.6).map(String)
    })
  let finer = new Set(bordersAt(0).flat())
  expect(finer.size).toBe(200)
  for (const interval of [20, 100, 500]) {
    const [west = [], east = []] = bordersAt(interval)
    expect(new Set(west)).toEqual(new Set(east))
    expect(west.length).toBeLessThan(finer.size)
    expect(west.every((position) => finer.has(position))).toBe(true)
    finer = new Set(west)
  }
})

test('the outline of a board is one ring round all, with a hole where a cell is missing', () => {
  const { geometry, weights } = gridLevel(3, 3)
  const without = { ...geometry, shapes: geometry.shapes.filter((_, row) => row !== 4) }
  const outline = displayOutline({ geometry: without, weights }, outlineArcs(without), 0)
  const [feature] = outline.features
  expect(feature?.geometry.coordinates.length).toBe(1)
  expect(feature?.geometry.coordinates[0]?.map((ring) => ring.length)).toEqual([13, 5])
})
