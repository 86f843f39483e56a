import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableWindow } from './table-window.ts'

test('a short table is drawn whole', () => {
  expect(tableWindow({ count: 659, rowPx: 36, scrollTopPx: 5000, viewPx: 400 })).toEqual({
    first: 0,
    end: 659,
    abovePx: 0,
    belowPx: 0,
  })
})

test('a long table draws what is in view, few rows more, and keeps its height', () => {
  fc.assert(
    fc.property(
      fc.record({
        count: fc.integer({ min: 1001, max: 40_000 }),
        rowPx: fc.integer({ min: 20, max: 60 }),
        scrolled: fc.double({ min: 0, max: 1, noNaN: true }),
        viewPx: fc.integer({ min: 100, max: 1200 }),
      }),
      ({ count, rowPx, scrolled, viewPx }) => {
        const scrollTopPx = scrolled * (count * rowPx - viewPx)
        const { first, end, abovePx, belowPx } = tableWindow({ count, rowPx, scrollTopPx, viewPx })
        expect(abovePx).toBeLessThanOrEqual(scrollTopPx)
        expect(abovePx + (end - first) * rowPx).toBeGreaterThanOrEqual(scrollTopPx + viewPx - 1e-6)
        expect(abovePx + (end - first) * rowPx + belowPx).toBe(count * rowPx)
        expect(end - first).toBeLessThan(viewPx / rowPx + 30)
      },
    ),
  )
})
