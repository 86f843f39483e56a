import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRandom, shuffled } from './prng.ts'

const draw = (seed: number, stream: string, count: number): number[] => {
  const random = createRandom(seed, stream)
  return Array.from({ length: count }, () => random.next())
}

test('the same seed and stream give the same numbers, others give others', () => {
  expect(draw(7, 'a', 20)).toEqual(draw(7, 'a', 20))
  expect(draw(7, 'a', 20)).not.toEqual(draw(8, 'a', 20))
  expect(draw(7, 'a', 20)).not.toEqual(draw(7, 'b', 20))
})

test('numbers spread evenly over [0, 1), neighbours in the row do not depend on each other', () => {
  const numbers = draw(3, 'even', 60_000)
  const tenths = new Array<number>(10).fill(0)
  for (const value of numbers)
    tenths[Math.floor(10 * value)] = (tenths[Math.floor(10 * value)] ?? 0) + 1
  // Six standard deviations of a count of 6,000.
  for (const count of tenths) expect(Math.abs(count - 6000)).toBeLessThan(6 * Math.sqrt(5400))
  let product = 0
  for (let i = 1; i < numbers.length; i += 1) {
    product += ((numbers[i] ?? 0) - 0.5) * ((numbers[i - 1] ?? 0) - 0.5)
  }
  expect(Math.abs((12 * product) / numbers.length)).toBeLessThan(0.025)
})

test('normal numbers have mean 0 and variance 1', () => {
  const random = createRandom(5, 'normal')
  const numbers = Array.from({ length: 40_000 }, random.normal)
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(Math.abs(variance - 1)).toBeLessThan(0.05)
})

test('a shuffle keeps every item once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
      const mixed = shuffled(list, createRandom(seed, 'shuffle'))
      expect([...mixed].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b))
    }),
  )
})
