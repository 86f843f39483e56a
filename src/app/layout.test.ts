import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from './layout.ts'

test.each([
  ['a desk', [1440, 900], 'desk'],
  ['a large desk', [1920, 1080], 'desk'],
  ['a laptop', [1280, 720], 'desk'],
  ['a tablet across', [1024, 768], 'beside'],
  ['a phone across', [844, 390], 'beside'],
  ['a large phone across', [932, 430], 'beside'],
  ['a phone', [390, 844], 'phone'],
  ['a tablet', [768, 1024], 'phone'],
  ['a very narrow screen', [320, 640], 'column'],
  ['1280 by 1024 at 400 %', [320, 256], 'column'],
  ['1440 by 900 at 400 %', [360, 225], 'column'],
] as const)('%s is arranged for its size', (_screen, [width, height], layout) => {
  expect(layoutOf(width, height)).toBe(layout)
})

test('panes stand beside the map only where both have room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (w, h) => {
      const kind = layoutOf(w, h)
      if (kind === 'desk') expect(w).toBeGreaterThanOrEqual(1200)
      if (kind === 'beside') expect(w).toBeGreaterThanOrEqual(600)
      if (w <= 340) expect(kind).toBe('column')
    }),
  )
})
