import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOf } from './layout.ts'

test.each([
  [1440, 900, 'desk', false],
  [1920, 1080, 'desk', false],
  [1280, 720, 'desk', false],
  [1024, 768, 'beside', false],
  [844, 390, 'beside', true],
  [932, 430, 'beside', true],
  [390, 844, 'phone', false],
  [768, 1024, 'phone', false],
  [320, 640, 'column', false],
  // 1280 x 1024 and 1440 x 900 at 400 %.
  [320, 256, 'column', true],
  [360, 225, 'column', true],
] as const)('a screen of %i by %i is arranged as %s', (width, height, kind, low) => {
  expect(layoutOf(width, height)).toEqual({ kind, low })
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
