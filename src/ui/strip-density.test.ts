import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripDensity, stripScale } from './strip-density.ts'

const dotsOf = (path: string) => [...path.matchAll(/M(\d+) 9h0/g)].map((match) => Number(match[1]))

test('one area alone is one faint dot where its value is', () => {
  const steps = stripDensity({ values: [0, 50, 100, Number.NaN], low: 0, high: 100, y: 9 })
  expect(steps).toHaveLength(1)
  expect(dotsOf(steps[0]?.path ?? '')).toEqual([0, 503, 1000])
})

test('many areas of one value make a darker dot than one', () => {
  const values = [...Array.from({ length: 200 }, () => 20), 80]
  const steps = stripDensity({ values, low: 0, high: 100, y: 9 })
  const opacityAt = (x: number) =>
    steps.find((step) => dotsOf(step.path).some((dot) => Math.abs(dot - x) < 5))?.opacity ?? 0
  expect(opacityAt(200)).toBeGreaterThan(opacityAt(800))
  expect(opacityAt(800)).toBeGreaterThan(0)
})

test('every value has a dot within half a step of its place, whatever their number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -3, max: 9, noNaN: true }), { minLength: 1 }),
      (values) => {
        const dots = stripDensity({ values, low: -3, high: 9, y: 9 }).flatMap((step) =>
          dotsOf(step.path),
        )
        for (const value of values) {
          const x = stripScale(-3, 9)(value)
          expect(Math.min(...dots.map((dot) => Math.abs(dot - x)))).toBeLessThanOrEqual(4)
        }
        expect(new Set(dots).size).toBe(dots.length)
      },
    ),
  )
})

test('values beyond the ends and strips without width stay on the strip', () => {
  expect(stripScale(0, 100)(120)).toBe(1000)
  expect(stripScale(0, 100)(-1)).toBe(0)
  expect(stripScale(5, 5)(5)).toBe(500)
})
