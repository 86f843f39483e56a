import { expect, test } from 'vitest'
import { findBestFit } from './best-fit.ts'
import { buildOutputAreas } from './output-area-table.ts'

/** Two wards side by side, west and east of longitude 1. */
const wardRings = [[[0, 0, 1, 0, 1, 1, 0, 1]], [[1, 0, 2, 0, 2, 1, 1, 1]]]
const wardRowByCode = new Map([
  ['A', 0],
  ['B', 1],
])

/** One neighbourhood whose output areas lie at the given longitudes. */
function fit(lookupWard: string | null, ...people: (readonly [lng: number, residents: number])[]) {
  const outputAreas = people.map(([lng, residents], i) => {
    return { code: String(i), lng, lat: 0.5, residents, neighbourhood: 'N' }
  })
  return findBestFit({
    lookupWards: [lookupWard],
    wardRowByCode,
    wardRings,
    outputAreas: buildOutputAreas(outputAreas, new Map([['N', 0]])),
    points: [[2.4, 0.5]],
  })
}

test('the lookup decides where its ward has a polygon, whatever the residents say', () => {
  expect(fit('A', [1.5, 900])).toEqual({
    wardRows: Uint32Array.of(0),
    byPolygon: 0,
    byNearness: [],
  })
})

test('else the polygon of most residents, a tie to the lower code', () => {
  expect(fit('gone', [0.2, 100], [1.2, 60], [1.8, 60])).toMatchObject({
    wardRows: Uint32Array.of(1),
    byPolygon: 1,
  })
  expect(fit(null, [1.2, 100], [0.2, 100]).wardRows[0]).toBe(0)
  expect(fit(null, [1.2, 0]).wardRows[0]).toBe(1)
})

test('else the nearest polygon, and it is told', () => {
  expect(fit(null, [5, 100])).toEqual({
    wardRows: Uint32Array.of(1),
    byPolygon: 1,
    byNearness: [0],
  })
})
