import { expect, test } from 'vitest'
import { arrangeIndicators, leadingIndicator } from './indicator-choice.ts'

const entry = (id: string, role: 'indicator' | 'outcome' | 'further' = 'indicator') => ({
  id,
  role,
})
const imd = entry('imd')
const claimants = entry('unemployment-claimants')
const census = entry('unemployment-census')
const health = entry('good-health')
const at5 = entry('attainment-5', 'outcome')
const crime = entry('crime', 'further')

test('claimants lead where both figures of unemployment stand', () => {
  const arranged = arrangeIndicators([imd, claimants, census, health, at5, crime])
  expect(arranged.main).toEqual([imd, claimants, health])
  expect(arranged.outcomes).toEqual([at5])
  expect(arranged.further).toEqual([census, crime])
})

test('the census figure is a main one where it stands alone', () => {
  expect(arrangeIndicators([imd, census]).main).toEqual([imd, census])
})

test('the map opens with deprivation, else the first main indicator, else whatever there is', () => {
  expect(leadingIndicator([health, imd])).toBe(imd)
  expect(leadingIndicator([crime, census, health])).toBe(census)
  expect(leadingIndicator([crime])).toBe(crime)
  expect(leadingIndicator([])).toBeNull()
})
