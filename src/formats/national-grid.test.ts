import { expect, test } from 'vitest'
import { fromNationalGrid } from './national-grid.ts'

test('the National Grid agrees with points that ONS publishes both ways, to 10 m', () => {
  // WD_DEC_2025_UK_BGC, Acocks Green: BNG_E, BNG_N, LONG, LAT of the same point.
  const [lng, lat] = fromNationalGrid(412052, 282830)
  expect(Math.abs(lng - -1.824114) * 67_900).toBeLessThan(10)
  expect(Math.abs(lat - 52.44332) * 111_200).toBeLessThan(10)
})
