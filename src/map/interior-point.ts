import type { MultiPolygon, Polygon, Position } from 'geojson'

/** Lines tried across a shape: its middle first, then above and below. */
const HEIGHTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/**
 * Points well inside a shape, best first: on each of several lines across it the middle of the
 * widest stretch that lies inside (even-odd, so holes count).
 */
export function interiorPoints(shape: Polygon | MultiPolygon): readonly [number, number][] {
  const rings = ringsOf(shape)
  const heights = rings.flat().map(([, y = 0]) => y)
  const low = Math.min(...heights)
  const high = Math.max(...heights)
  return HEIGHTS.map((share) => low + share * (high - low))
    .map((y) => ({ y, ...widestStretch(crossings(rings, y)) }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width)
    .map(({ x, y }) => [x, y])
}

/** Whether a point lies in a shape (even-odd, so holes count); not defined on its very border. */
export function isInside(
  [x, y]: readonly [number, number],
  shape: Polygon | MultiPolygon,
): boolean {
  return crossings(ringsOf(shape), y).filter((at) => at > x).length % 2 === 1
}

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
}

function crossings(rings: readonly Position[][], y: number): number[] {
  const xs: number[] = []
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0 = 0, y0 = 0] = ring[i - 1] ?? []
      const [x1 = 0, y1 = 0] = ring[i] ?? []
      if (y0 > y !== y1 > y) xs.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    }
  }
  return xs.sort((a, b) => a - b)
}

function widestStretch(xs: readonly number[]): { x: number; width: number } {
  let best = { x: 0, width: 0 }
  for (let i = 1; i < xs.length; i += 2) {
    const from = xs[i - 1] ?? 0
    const to = xs[i] ?? 0
    if (to - from > best.width) best = { x: (from + to) / 2, width: to - from }
  }
  return best
}
