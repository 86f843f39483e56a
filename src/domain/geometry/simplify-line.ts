type Point = readonly [number, number]

/**
 * Which points of a line to keep so that no other lies farther from it than a tolerance: the first,
 * the last, and by halves the farthest between (Douglas and Peucker, 1973). Indices, ascending.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): number[] {
  if (points.length < 3) return points.map((_, index) => index)
  const kept = new Set([0, points.length - 1])
  const open: [number, number][] = [[0, points.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const farthest = farthestBetween(points, span)
    if (farthest.distance <= tolerance) continue
    kept.add(farthest.at)
    open.push([span[0], farthest.at], [farthest.at, span[1]])
  }
  return [...kept].sort((a, b) => a - b)
}

function farthestBetween(points: readonly Point[], [first, last]: readonly [number, number]) {
  let [at, distance] = [first, -1]
  for (let index = first + 1; index < last; index += 1) {
    const away = distanceTo(points[index], points[first], points[last])
    if (away > distance) [at, distance] = [index, away]
  }
  return { at, distance }
}

function distanceTo(point: Point = [0, 0], a: Point = [0, 0], b: Point = [0, 0]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const [px, py] = [point[0] - a[0], point[1] - a[1]]
  const length2 = dx * dx + dy * dy
  // A span that ends where it begins has no direction: the distance to its end counts.
  const share = length2 === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length2))
  return Math.hypot(px - share * dx, py - share * dy)
}
