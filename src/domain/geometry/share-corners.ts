/** A corner on a grid of whole numbers. */
export interface GridPoint {
  readonly x: number
  readonly y: number
}

/** How far a corner may lie beside an edge to count as on it, in steps of the grid. */
const BESIDE = 1.5

/**
 * Paths in which every corner of `others` that lies on an edge, to the rounding of the grid, is a
 * corner too. Where two lines had one border, and one of them was cut, its new corner was rounded and
 * lies a hair beside the other's edge: cutting such borders against each other makes splinters, or
 * loses ground. With the same corners both have the very same edges again.
 */
export function shareCorners(
  paths: readonly (readonly GridPoint[])[],
  others: readonly (readonly GridPoint[])[],
): GridPoint[][] {
  const corners = others.flat().sort((one, two) => one.x - two.x)
  return paths.map((path) =>
    path.flatMap((start, at) => {
      const end = path[(at + 1) % path.length] ?? start
      return [start, ...cornersOn(start, end, corners)]
    }),
  )
}

/** Corners on the edge but for its ends, from its start on; `corners` by ascending x. */
function cornersOn(
  start: GridPoint,
  end: GridPoint,
  corners: readonly GridPoint[],
): readonly GridPoint[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return []
  const along = ({ x, y }: GridPoint) => ((x - start.x) * dx + (y - start.y) * dy) / length
  const found: GridPoint[] = []
  const east = Math.max(start.x, end.x) + BESIDE
  for (let at = firstFrom(corners, Math.min(start.x, end.x) - BESIDE); ; at += 1) {
    const corner = corners[at]
    if (corner === undefined || corner.x > east) break
    const beside = ((corner.x - start.x) * dy - (corner.y - start.y) * dx) / length
    const way = along(corner)
    if (Math.abs(beside) <= BESIDE && way > BESIDE && way < length - BESIDE) found.push(corner)
  }
  return found.sort((one, two) => along(one) - along(two))
}

/** Place of the first corner that is not west of `x`. */
function firstFrom(corners: readonly GridPoint[], x: number): number {
  let [low, high] = [0, corners.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (corners[middle]!.x < x) low = middle + 1
    else high = middle
  }
  return low
}
