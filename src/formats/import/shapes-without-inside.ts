import type { Problem } from '../../domain/result.ts'

const EXPECTED = 'an outline (a polygon) to count people in'

export function pointsOnly(where: string): Problem {
  return {
    where,
    expected: EXPECTED,
    found: 'a point',
    remedy: 'It is left out. A radius round a point can be drawn on the map.',
  }
}

export function linesOnly(where: string): Problem {
  return {
    where,
    expected: EXPECTED,
    found: 'a line that does not close',
    remedy: 'It is left out. Close the line where it was drawn, and export it again.',
  }
}
