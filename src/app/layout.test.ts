import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from './layout.ts'

test.each([
  ['a desk', [1440, 900], { kind: 'desk', low: false }],
  ['a large desk', [1920, 1080], { kind: 'desk', low: false }],
  ['a laptop', [1280, 720], { kind: 'desk', low: false }],
  ['a tablet across', [1024, 768], { kind: 'beside', low: false }],
  ['a phone across', [844, 390], { kind: 'beside', low: true }],
  ['a large phone across', [932, 430], { kind: 'beside', low: true }],
  ['a phone', [390, 844], { kind: 'phone', low: false }],
  ['a tablet', [768, 1024], { kind: 'phone', low: false }],
  ['a very narrow screen', [320, 640], { kind: 'column', low: false }],
  ['1280 by 1024 at 400 %', [320, 256], { kind: 'column', low: true }],
  ['1440 by 900 at 400 %', [360, 225], { kind: 'column', low: true }],
] as const)('%s is arranged for its size', (_screen, [width, height], layout) => {
  expect(layoutOf(width, height)).toEqual(layout)
})

test('panes stand beside the map only where both have room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (w, h) => {
      const { kind } = layoutOf(w, h)
      if (kind === 'desk') expect(w).toBeGreaterThanOrEqual(1200)
      if (kind === 'beside') expect(w).toBeGreaterThanOrEqual(600)
      if (w <= 340) expect(kind).toBe('column')
    }),
  )
})
