import { expect, test } from 'vitest'
import { oneScale } from './one-scale.ts'

test('frames are of one size, hold their shapes and stand round their middles', () => {
  const shapes = [
    [-2, 52, -1.9, 52.02],
    [-1.8, 52.4, -1.79, 52.5],
  ] as const
  const frames = oneScale(shapes)
  const sizes = frames.map(([west, south, east, north]) => [east - west, north - south])
  expect(sizes[0]![0]).toBeCloseTo(sizes[1]![0]!, 12)
  expect(sizes[0]![1]).toBeCloseTo(sizes[1]![1]!, 12)
  shapes.forEach(([west, south, east, north], at) => {
    const [w, s, e, n] = frames[at]!
    expect(w < west && s < south && e > east && n > north).toBe(true)
    expect((w + e) / 2).toBeCloseTo((west + east) / 2, 12)
  })
})
