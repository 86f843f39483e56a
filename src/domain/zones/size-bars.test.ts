import { expect, test } from 'vitest'
import { sizeBars } from './size-bars.ts'

const EXISTING = [
  { title: 'Large', residents: 45_000 },
  { title: 'Unknown', residents: null },
  { title: 'Small', residents: 4_000 },
]

test('a zone stands among those that exist by its residents, the longest bar whole', () => {
  const bars = sizeBars({ title: 'This zone A', residents: 36_844.4 }, EXISTING)
  expect(bars.map(({ title }) => title)).toEqual(['Small', 'This zone A', 'Large'])
  expect(bars[1]).toMatchObject({ figure: '36,844', isOurs: true })
  expect(bars.map(({ lengthPercent }) => Math.round(lengthPercent))).toEqual([9, 82, 100])
})

test('an empty zone and one larger than all have their place too', () => {
  const empty = sizeBars({ title: 'Ours', residents: 0 }, EXISTING)
  expect(empty[0]).toMatchObject({ isOurs: true, lengthPercent: 0 })
  const large = sizeBars({ title: 'Ours', residents: 90_000 }, EXISTING)
  expect(large.at(-1)).toMatchObject({ isOurs: true, lengthPercent: 100 })
  expect(sizeBars({ title: 'Ours', residents: 0 }, [])).toHaveLength(1)
})
