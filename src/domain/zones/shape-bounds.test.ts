import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallArea } from '../area-fixture.ts'
import { rowBounds } from '../row-bounds.ts'
import { shapeBounds } from './shape-bounds.ts'
import { EMPTY_SHAPE } from './zone.ts'

const AREA = smallArea({
  wards: ['Mill Hill'],
  neighbourhoods: ['Mill Hill A', 'Mill Hill B', 'Mill Hill C'].map((name) => ({
    name,
    ward: 0,
    residents: 1500,
    cells: {},
  })),
})
const { codes } = AREA.neighbourhoods

test('a set of neighbourhoods reaches just round each of them', () => {
  fc.assert(
    fc.property(fc.subarray([0, 1, 2], { minLength: 1 }), (rows) => {
      const bounds = shapeBounds(
        { kind: 'neighbourhoods', codes: rows.map((row) => codes[row] ?? '') },
        AREA,
      )
      const each = rows.map((row) => rowBounds(AREA, { level: 'neighbourhood', row }))
      expect(bounds).toEqual([
        Math.min(...each.map(([west]) => west)),
        Math.min(...each.map(([, south]) => south)),
        Math.max(...each.map(([, , east]) => east)),
        Math.max(...each.map(([, , , north]) => north)),
      ])
    }),
  )
})

test('a line reaches to its corners, whatever holes it has', () => {
  const outer = [
    [-1.9, 52.4],
    [-1.7, 52.45],
    [-1.8, 52.6],
  ] as const
  const hole = [
    [-1.81, 52.44],
    [-1.8, 52.5],
    [-1.79, 52.45],
  ] as const
  expect(shapeBounds({ kind: 'own-line', polygons: [[outer, hole]] }, AREA)).toEqual([
    -1.9, 52.4, -1.7, 52.6,
  ])
})

test('without ground there is nothing to look at', () => {
  expect(shapeBounds(EMPTY_SHAPE, AREA)).toBeNull()
  expect(shapeBounds({ kind: 'neighbourhoods', codes: ['E01999999'] }, AREA)).toBeNull()
})
