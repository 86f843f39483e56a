import type { MultiPolygon, Polygon, Position } from 'geojson'

/** A border line that is drawn once and used by both sides, bit for bit. */
export interface Line {
  /** Both ends included. */
  readonly positions: readonly Position[]
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

interface Step {
  readonly line: Line
  readonly forward: boolean
}

const startOf = ({ line, forward }: Step): number => (forward ? line.from : line.to)
const endOf = ({ line, forward }: Step): number => (forward ? line.to : line.from)

/** Twice the signed surface in square degrees; positive when anticlockwise. */
export function signedArea2(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [p, q] = [ring[i] as Position, ring[i + 1] as Position]
    sum += (p[0] as number) * (q[1] as number) - (q[0] as number) * (p[1] as number)
  }
  return sum
}

/** Joins steps end to end into closed rings. At a node a label has one way in and one way out. */
function ringsOf(steps: readonly Step[]): Position[][] {
  const leaving = new Map(steps.map((step) => [startOf(step), step]))
  const rings: Position[][] = []
  while (leaving.size > 0) {
    const first = leaving.values().next().value as Step
    const ring: Position[] = []
    let step: Step | undefined = first
    while (step !== undefined) {
      leaving.delete(startOf(step))
      const { positions } = step.line
      const along = step.forward ? positions : [...positions].reverse()
      for (let i = 0; i + 1 < along.length; i += 1) ring.push(along[i] as Position)
      step = leaving.get(endOf(step))
    }
    ring.push(ring[0] as Position)
    rings.push(ring)
  }
  return rings
}

/**
 * The polygons of all labels: what lies left or right of each line decides which lines are borders
 * and which vanish. Outer rings run anticlockwise, holes clockwise; label -1 is outside.
 */
export function dissolve(
  lines: readonly Line[],
  labelOf: (cell: number) => number,
  labels: number,
): (Polygon | MultiPolygon)[] {
  const steps = Array.from({ length: labels }, (): Step[] => [])
  for (const line of lines) {
    const [left, right] = [labelOf(line.left), labelOf(line.right)]
    if (left === right) continue
    steps[left]?.push({ line, forward: true })
    steps[right]?.push({ line, forward: false })
  }
  return steps.map((own, label) => {
    const rings = ringsOf(own)
    const outers = rings.filter((ring) => signedArea2(ring) > 0)
    const holes = rings.filter((ring) => signedArea2(ring) <= 0)
    const [outer] = outers
    if (outer === undefined || outers.length > 1) {
      throw new Error(`Group ${String(label)} of the made-up area is not one piece.`)
    }
    return { type: 'Polygon', coordinates: [outer, ...holes] }
  })
}
