import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenAged } from './children.ts'

const bands = fc.record({
  '0_15': fc.nat(600),
  '16_24': fc.nat(600),
  '25_34': fc.nat(600),
  '35_49': fc.nat(600),
  '50_64': fc.nat(600),
  '65_plus': fc.nat(600),
})

test('ages that follow each other add up, and whole bands are the census counts', () => {
  const cuts = fc.uniqueArray(fc.nat(25), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(bands, cuts, (people, ages) => {
      const [from, middle, before] = ages.toSorted((a, b) => a - b) as [number, number, number]
      const parts = childrenAged(people, [from, middle]) + childrenAged(people, [middle, before])
      expect(childrenAged(people, [from, before])).toBeCloseTo(parts, 8)
      expect(childrenAged(people, [0, 16])).toBeCloseTo(people['0_15'], 8)
      expect(childrenAged(people, [0, 25])).toBeCloseTo(people['0_15'] + people['16_24'], 8)
    }),
  )
})
