import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import fc from 'fast-check'
import { topology } from 'topojson-server'
import { expect, test } from 'vitest'
import { segmentM } from '../../src/domain/geodesy.ts'
import { GRID, rectangle } from '../../tests/grid/grid-input.ts'
import { findAdjacency } from './adjacency.ts'
import { chooseGrid } from './grid.ts'
import { buildLevel, inDegrees, type LevelGeometry } from './level-geometry.ts'

/** Rows that own the cells of a 6 x 5 board: any mosaic, in pieces, round holes, touching at corners. */
const mosaic = fc.array(fc.nat(5), { minLength: 30, maxLength: 30 })

/** Each row as the MultiPolygon of its cells, so that cells of one row share edges too. */
function shapesOf(owners: readonly number[]) {
  const rows = [...new Set(owners)].sort((a, b) => a - b)
  return rows.map((row) => {
    const cells = owners.flatMap((owner, i) => (owner === row ? [i] : []))
    const coordinates = cells.map((i) => rectangle(i % 6, Math.floor(i / 6)).coordinates)
    const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates }
    return { code: String(row), geometry }
  })
}

function levelOf(shapes: ReturnType<typeof shapesOf>): LevelGeometry {
  const { grid } = chooseGrid([shapes.map(({ geometry }) => geometry)])
  const level = buildLevel(shapes, grid, 'row')
  if (!level.ok) throw new Error(level.problem.found)
  return level.value
}

test('pairs and lengths are those of counting cell by cell', () => {
  fc.assert(
    fc.property(mosaic, (owners) => {
      const shapes = shapesOf(owners)
      const level = levelOf(shapes)
      const found = findAdjacency(level, (arc) => inDegrees(arc, level.grid, level.vertices))
      const expected = new Map<string, number>()
      const rowOf = (i: number) => shapes.findIndex(({ code }) => code === String(owners[i]))
      for (let i = 0; i < 30; i++) {
        for (let j = i + 1; j < 30; j++) {
          const [dx, dy] = [Math.abs((i % 6) - (j % 6)), Math.floor(j / 6) - Math.floor(i / 6)]
          if (dx > 1 || dy > 1 || rowOf(i) === rowOf(j)) continue
          const pair = [rowOf(i), rowOf(j)].sort((a, b) => a - b).join()
          const [x, y] = [GRID.west + 0.01 * (j % 6), GRID.south + 0.01 * Math.floor(j / 6)]
          const edge =
            dx + dy > 1
              ? 0
              : dx === 1
                ? segmentM([x, y], [x, y + 0.01])
                : segmentM([x, y], [x + 0.01, y])
          expected.set(pair, (expected.get(pair) ?? 0) + edge)
        }
      }
      const pairs = Array.from(found.a, (a, i) => `${String(a)},${String(found.b[i])}`)
      expect(new Set(pairs)).toEqual(new Set(expected.keys()))
      expect(pairs.length).toBe(expected.size)
      for (const [i, pair] of pairs.entries()) {
        expect(found.sharedM[i]).toBeCloseTo(expected.get(pair) ?? Number.NaN, 3)
      }
    }),
    { numRuns: 60 },
  )
})

test('there are as many arcs as topojson-server finds', () => {
  fc.assert(
    fc.property(mosaic, (owners) => {
      const shapes = shapesOf(owners)
      const rows: FeatureCollection = {
        type: 'FeatureCollection',
        features: shapes.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
      }
      const reference = topology({ rows })
      expect(levelOf(shapes).arcs.length).toBe(reference.arcs.length)
    }),
    { numRuns: 60 },
  )
})

test('an island in a hole shares the whole of its border, wherever its ring begins', () => {
  const hole = rectangle(1, 1).coordinates[0] ?? []
  const outer = rectangle(0, 0, [3, 3]).coordinates[0] ?? []
  const open: Position[] = hole.slice(1)
  for (let turn = 0; turn < open.length; turn++) {
    const ring = [...open.slice(turn), ...open.slice(0, turn + 1)]
    const level = levelOf([
      { code: 'island', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } },
      { code: 'round it', geometry: { type: 'MultiPolygon', coordinates: [[outer, hole]] } },
    ])
    const { size, sharedM } = findAdjacency(level, (arc) =>
      inDegrees(arc, level.grid, level.vertices),
    )
    expect(level.arcs.length).toBe(2)
    expect(size).toBe(1)
    // About 1,113 m north to south twice, 643 m west to east twice.
    expect(sharedM[0]).toBeGreaterThan(3500)
    expect(sharedM[0]).toBeLessThan(3560)
  }
})
