import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LevelTable } from '../../domain/area.ts'
import { areaMask, boxMask, isOccupied } from './area-mask.ts'
import { fitPadding, type Obstacle, type Size } from './fit-padding.ts'

/** Degrees at the equator, where the projection is as good as flat. */
const BOUNDS = [0, 0, 1, 1] as const
const KM_PER_DEGREE = 40_075 / 360

/** Neighbourhoods of about a twentieth of the bounds, filling the part that `isInside` names. */
function areaOf(isInside: (x: number, y: number) => boolean): LevelTable {
  const middles = Array.from({ length: 400 }, (_, i) => [
    ((i % 20) + 0.5) / 20,
    (Math.floor(i / 20) + 0.5) / 20,
  ]).filter(([x = 0, y = 0]) => isInside(x, y))
  return {
    level: 'neighbourhood',
    size: middles.length,
    codes: [],
    names: [],
    residents: new Float64Array(),
    residentsByBand: new Map(),
    lng: Float64Array.from(middles, ([x = 0]) => x),
    lat: Float64Array.from(middles, ([, y = 0]) => y),
    surfaceKm2: new Float64Array(middles.length).fill((KM_PER_DEGREE / 20) ** 2),
    imdDecile: new Uint8Array(),
    indicators: new Map(),
  }
}

const square = areaMask(
  areaOf(() => true),
  BOUNDS,
)
const round = areaMask(
  areaOf((x, y) => Math.hypot(x - 0.5, y - 0.5) < 0.46),
  BOUNDS,
)

/** A part of England as it is asked for: about a square on the map. */
const box = boxMask([-1.9, 52.4, -1.8, 52.46])

/** Where MapLibre puts bounds of this aspect: as large as they fit between the padding, centred. */
function fitted(pane: Size, aspect: number, padding: ReturnType<typeof fitPadding>) {
  const width = pane.width - padding.left - padding.right
  const height = pane.height - padding.top - padding.bottom
  const scale = Math.min(width / aspect, height)
  return {
    left: padding.left + (width - scale * aspect) / 2,
    top: padding.top + (height - scale) / 2,
    width: scale * aspect,
    height: scale,
  }
}

test('the mask knows the corners of a round area from its middle', () => {
  expect(isOccupied(round, { left: 0.4, right: 0.6, top: 0.4, bottom: 0.6 })).toBe(true)
  expect(isOccupied(round, { left: 0, right: 0.08, top: 0.92, bottom: 1 })).toBe(false)
  expect(isOccupied(square, { left: 0, right: 0.08, top: 0.92, bottom: 1 })).toBe(true)
  expect(isOccupied(square, { left: -2, right: -1, top: 0, bottom: 1 })).toBe(false)
})

test('of bounds every corner counts', () => {
  const corner = fc.constantFrom(0, 0.999)
  fc.assert(
    fc.property(corner, corner, (left, top) => {
      const edges = { left, top, right: left + 0.001, bottom: top + 0.001 }
      expect(isOccupied(box, edges)).toBe(true)
      expect(isOccupied(box, { ...edges, left: -1, right: 0 })).toBe(false)
    }),
  )
  expect(box.aspect).toBeCloseTo((0.1 * Math.cos((52.43 * Math.PI) / 180)) / 0.06, 3)
})

test('a round area is drawn larger than a square one beside the same legend', () => {
  const pane = { width: 620, height: 840 }
  const obstacles = [{ left: 16, top: 560, width: 290, height: 264 }]
  const size = (mask: typeof round) =>
    fitted(pane, mask.aspect, fitPadding({ pane, obstacles, mask })).height
  expect(size(round)).toBeGreaterThan(size(square))
})

test('with nothing in its way the area fills the pane', () => {
  const padding = fitPadding({ pane: { width: 800, height: 500 }, obstacles: [], mask: square })
  expect(padding.top).toBe(16)
  expect(padding.bottom).toBe(16)
})

test('no neighbourhood lies under what stands on the map, wherever it stands', () => {
  const px = (min: number, max: number) => fc.integer({ min, max })
  const input = fc.record({
    pane: fc.record({ width: px(360, 2000), height: px(360, 1400) }),
    legend: fc.record({ width: px(40, 300), height: px(30, 280) }),
    tools: fc.record({ width: px(40, 280), height: px(40, 132) }),
    mask: fc.constantFrom(square, round, box),
  })
  fc.assert(
    fc.property(input, ({ pane, legend, tools, mask }) => {
      const obstacles: readonly Obstacle[] = [
        { left: 16, top: pane.height - 16 - legend.height, ...legend },
        { left: pane.width - 60, top: 16, width: 44, height: 132 },
        { left: 16, top: 16, ...tools },
      ]
      const box = fitted(pane, mask.aspect, fitPadding({ pane, obstacles, mask }))
      // The map wants whole pixels: half a pixel of rounding on each side.
      expect(box.left).toBeGreaterThanOrEqual(15)
      expect(box.left + box.width).toBeLessThanOrEqual(pane.width - 15)
      expect(box.top + box.height).toBeLessThanOrEqual(pane.height - 15)
      for (const { left, top, width, height } of obstacles) {
        const covered = isOccupied(mask, {
          left: (left - box.left) / box.width,
          right: (left + width - box.left) / box.width,
          top: (top - box.top) / box.height,
          bottom: (top + height - box.top) / box.height,
        })
        expect(covered).toBe(false)
      }
    }),
  )
})
