import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf, groupCells, type Link } from './grouping.ts'
import type { GroundPoint } from './plan.ts'
import { createRandom } from './prng.ts'
import { holdTogether } from './ward-cuts.ts'

/** A board of squares, each linked with those beside it. */
function board(width: number, height: number) {
  const at = Array.from({ length: width * height }, (_, cell): GroundPoint => {
    return [cell % width, Math.floor(cell / width)]
  })
  const links = at.flatMap(([x, y], cell): Link[] => [
    ...(x + 1 < width ? [{ a: cell, b: cell + 1, cost: 1 + 0.01 * ((x * 7 + y * 3) % 11) }] : []),
    ...(y + 1 < height ? [{ a: cell, b: cell + width, cost: 1 }] : []),
  ])
  return graphOf({ at, weights: new Uint8Array(at.length).fill(1) }, links)
}

test('every group is one piece and none is empty', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), (seed, groups) => {
      const graph = board(14, 11)
      const groupOf = groupCells(graph, groups, createRandom(seed, 'groups'))
      for (let group = 0; group < groups; group += 1) {
        const cells = [...groupOf.keys()].filter((cell) => groupOf[cell] === group)
        expect(holdTogether(graph, new Set(cells))).toBe(true)
      }
      expect(groupOf.every((group) => group >= 0 && group < groups)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('groups come out at about equal weight', () => {
  const groupOf = groupCells(board(40, 40), 40, createRandom(1, 'equal'))
  const sizes = new Array<number>(40).fill(0)
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1
  expect(Math.min(...sizes)).toBeGreaterThan(15)
  expect(Math.max(...sizes)).toBeLessThan(80)
})

test('cells that only touch through others do not hold together', () => {
  const graph = board(3, 1)
  expect(holdTogether(graph, new Set([0, 1]))).toBe(true)
  expect(holdTogether(graph, new Set([0, 2]))).toBe(false)
  expect(holdTogether(graph, new Set())).toBe(false)
})
