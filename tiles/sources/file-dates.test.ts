import { expect, test } from 'vitest'
import { dayInName, monthInName, yearInHeading } from './file-dates.ts'

test('months and days stand in the names that publishers give', () => {
  expect(monthInName('WD_DEC_2025_UK_BGC.geojson')).toBe('December 2025')
  expect(monthInName('Wards_December_2024_Boundaries_UK_BGC.geojson')).toBe('December 2024')
  expect(monthInName('LAD_MAY_2025_UK_BSC_V2.geojson')).toBe('May 2025')
  expect(monthInName('wards.geojson')).toBeNull()
  expect(dayInName('edubasealldata20250524.csv')).toBe('24 May 2025')
  expect(dayInName('edubasealldata.csv')).toBeNull()
  expect(dayInName('edubasealldata20251399.csv')).toBeNull()
})

test('years stand in headings', () => {
  expect(yearInHeading('WD25CD')).toBe(2025)
  expect(yearInHeading('LSOA')).toBeNull()
  expect(yearInHeading(null)).toBeNull()
})
