import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPadding } from './fit-padding.ts'

const bounds = [-2.03, 52.38, -1.73, 52.61] as const

test('a tall legend stands beside an area where that leaves it larger', () => {
  const input = { covered: 0, top: 0, hoverLine: 64, bounds }
  const wide = fitPadding({
    ...input,
    pane: { width: 1200, height: 800 },
    legend: { width: 300, height: 300 },
  })
  expect(wide.left).toBeGreaterThan(300)
  expect(wide.bottom).toBeLessThan(300)

  const narrow = fitPadding({
    ...input,
    pane: { width: 600, height: 900 },
    legend: { width: 300, height: 200 },
  })
  expect(narrow.left).toBeLessThan(300)
  expect(narrow.bottom).toBeGreaterThan(200)
})

test('the legend never lies over the room for the area, whichever way is chosen', () => {
  const px = (min: number, max: number) => fc.integer({ min, max })
  const input = fc.record({
    pane: fc.record({ width: px(200, 3000), height: px(200, 3000) }),
    legend: fc.record({ width: px(40, 400), height: px(30, 400) }),
    covered: px(0, 400),
    top: px(0, 80),
    hoverLine: px(0, 64),
  })
  fc.assert(
    fc.property(input, (sizes) => {
      const padding = fitPadding({ ...sizes, bounds })
      const clearOfLegend =
        padding.left >= sizes.legend.width || padding.bottom >= sizes.covered + sizes.legend.height
      expect(clearOfLegend).toBe(true)
      expect(padding.bottom).toBeGreaterThanOrEqual(sizes.covered + sizes.hoverLine)
      expect(padding.top).toBeGreaterThanOrEqual(sizes.top)
    }),
  )
})
