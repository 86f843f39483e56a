import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom } from './prng.ts'
import { schoolSites } from './school-sites.ts'

const SIDE = 8

/** Neighbours of the squares of a board, which meet at their sides. */
const BOARD = Array.from({ length: SIDE * SIDE }, (_, row) => {
  const [x, y] = [row % SIDE, Math.floor(row / SIDE)]
  const beside = [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1],
  ] as const
  return beside.flatMap(([nx, ny]) =>
    nx < 0 || ny < 0 || nx >= SIDE || ny >= SIDE ? [] : [ny * SIDE + nx],
  )
})

const demands = fc.array(fc.nat(120), { minLength: SIDE * SIDE, maxLength: SIDE * SIDE })
const sizesLists = fc.array(fc.integer({ min: 60, max: 600 }), { minLength: 1, maxLength: 5 })
const sum = (list: Iterable<number>) => [...list].reduce((total, each) => total + each, 0)

function sitesOf(demand: readonly number[], sizes: readonly number[], seed: number) {
  const random = createRandom(seed, 'sites')
  const drawRow = () => random.below(demand.length)
  return schoolSites(Float64Array.from(demand), { neighbours: BOARD, sizes, drawRow }, random)
}

test('schools never take in more children than there are, and each is about as large as drawn', () => {
  fc.assert(
    fc.property(demands, sizesLists, fc.nat(), (demand, sizes, seed) => {
      const sites = sitesOf(demand, sizes, seed)
      expect(sum(sites.map(({ children }) => children))).toBeLessThanOrEqual(sum(demand) + 1e-6)
      for (const { row, children } of sites) {
        expect(BOARD[row]).toBeDefined()
        expect(children).toBeGreaterThanOrEqual(Math.floor(0.86 * Math.min(...sizes)))
        expect(children).toBeLessThanOrEqual(Math.ceil(1.02 * Math.max(...sizes)))
      }
      expect(sitesOf(demand, sizes, seed)).toEqual(sites)
    }),
  )
})

test('where children live evenly, most find a place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 120 }), fc.nat(), (each, seed) => {
      const demand = Array.from({ length: SIDE * SIDE }, () => each)
      const placed = sum(sitesOf(demand, [3 * each], seed).map(({ children }) => children))
      expect(placed / sum(demand)).toBeGreaterThan(0.75)
    }),
  )
})

test('a school stands close to the children who fill it', () => {
  const demand = BOARD.map((_, row) => (row % SIDE < SIDE / 2 ? 100 : 0))
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const columns = sitesOf(demand, [250], seed).map(({ row }) => row % SIDE)
      expect(columns.length).toBeGreaterThan(0)
      // Two squares beyond the last children at most.
      expect(Math.max(...columns)).toBeLessThanOrEqual(SIDE / 2 + 1)
    }),
  )
})
