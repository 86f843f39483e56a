import type { Point } from './tool.ts'

interface KeptApart {
  /** No two of them nearer to each other than the distance. */
  readonly apart: readonly Point[]
  /** Each nearer than that to one of those. */
  readonly crowded: readonly Point[]
}

/** Parts points, first come first served, so that signs on the first lot do not lie on each other. */
export function keepApart(points: readonly Point[], distancePx: number): KeptApart {
  const apart: Point[] = []
  const crowded: Point[] = []
  // By squares as wide as the distance: what is too near lies in the same square or beside it.
  const bySquare = new Map<string, Point[]>()
  const squareOf = (value: number) => Math.floor(value / distancePx)
  for (const point of points) {
    const [column, row] = [squareOf(point.x), squareOf(point.y)]
    const near = AROUND.flatMap(
      ([right, down]) => bySquare.get(`${column + right} ${row + down}`) ?? [],
    )
    if (near.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < distancePx)) {
      crowded.push(point)
      continue
    }
    apart.push(point)
    const key = `${column} ${row}`
    const square = bySquare.get(key)
    if (square === undefined) bySquare.set(key, [point])
    else square.push(point)
  }
  return { apart, crowded }
}

const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
