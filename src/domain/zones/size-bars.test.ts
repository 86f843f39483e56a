import { expect, test } from 'vitest'
import { sizeBars } from './size-bars.ts'
import { ZONES_THAT_EXIST } from './zones-that-exist.ts'

test('a zone stands among those that exist by its residents, the longest bar whole', () => {
  const bars = sizeBars('This zone A', 36_844.4)
  expect(bars).toHaveLength(ZONES_THAT_EXIST.length + 1)
  expect(bars.filter(({ isOurs }) => isOurs)).toMatchObject([{ figure: '36,844' }])
  const lengths = bars.map(({ lengthPercent }) => lengthPercent)
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
  expect(lengths.at(-1)).toBe(100)
})

test('an empty zone and one larger than all have their place too', () => {
  expect(sizeBars('Empty', 0)[0]).toMatchObject({ isOurs: true, lengthPercent: 0 })
  expect(sizeBars('Large', 90_000).at(-1)).toMatchObject({ isOurs: true, lengthPercent: 100 })
})
