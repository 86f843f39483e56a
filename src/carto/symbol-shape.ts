import type { PlaceShape } from '../domain/palette.ts'

type Corner = readonly [number, number]

function regular(count: number, radius: (index: number) => number): readonly Corner[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / count
    return [radius(index) * Math.cos(angle), radius(index) * Math.sin(angle)] as const
  })
}

const ARM = 0.36

/**
 * Corners of the shapes about their middle, y downwards; null = a round disc of radius 1. The sizes
 * differ so that all seven look equally heavy.
 */
export const SHAPE_CORNERS: Readonly<Record<PlaceShape, readonly Corner[] | null>> = {
  circle: null,
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  triangle: [
    [0, -1.1],
    [1.1, 0.86],
    [-1.1, 0.86],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  hexagon: regular(6, () => 1.08),
  star: regular(10, (index) => (index % 2 === 0 ? 1.3 : 0.6)),
  cross: [
    [-ARM, -1.1],
    [ARM, -1.1],
    [ARM, -ARM],
    [1.1, -ARM],
    [1.1, ARM],
    [ARM, ARM],
    [ARM, 1.1],
    [-ARM, 1.1],
    [-ARM, ARM],
    [-1.1, ARM],
    [-1.1, -ARM],
    [-ARM, -ARM],
  ],
}
