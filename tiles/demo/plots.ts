import { Delaunay } from 'd3-delaunay'
import type { Corridor } from './corridors.ts'
import type { Reach } from './outline.ts'
import type { Centre, GroundPoint, Plan } from './plan.ts'
import type { Random } from './prng.ts'

/** The middle of a plot; those outside only shape the outline. */
export interface Plot {
  readonly at: GroundPoint
  readonly inside: boolean
  /** Where it stands along a corridor, or null: corridor index, side of it, station along it. */
  readonly beside: {
    readonly corridor: number
    readonly side: 1 | -1
    readonly station: number
  } | null
}

export interface Land {
  readonly plan: Plan
  readonly reach: Reach
  readonly centres: readonly Centre[]
  readonly corridors: readonly Corridor[]
}

function evenShare(centres: readonly Centre[]): number {
  return 1 - centres.reduce((sum, centre) => sum + centre.share, 0)
}

/** A point drawn from the centres' clusters or from the even rest; it may lie outside. */
function drawPoint({ plan, centres }: Land, random: Random): GroundPoint {
  let draw = random.next()
  for (const { at, share, spreadKm } of centres) {
    draw -= share
    if (draw < 0) return [at[0] + spreadKm * random.normal(), at[1] + spreadKm * random.normal()]
  }
  return [
    1.25 * plan.halfWidthKm * random.between(-1, 1),
    1.25 * plan.halfHeightKm * random.between(-1, 1),
  ]
}

function drawInside(land: Land, random: Random): GroundPoint[] {
  const points: GroundPoint[] = []
  while (points.length < land.plan.plots) {
    const point = drawPoint(land, random)
    if (land.reach(point) < 1) points.push(point)
  }
  return points
}

/** Points around the area, as thin as its own edge, out to the margin. */
function drawAround({ plan, reach, centres }: Land, random: Random): GroundPoint[] {
  const limit = 1 + plan.marginKm / plan.halfWidthKm
  const [width, height] = [1.25 * limit * plan.halfWidthKm, 1.25 * limit * plan.halfHeightKm]
  const density =
    (evenShare(centres) * plan.plots) / (Math.PI * plan.halfWidthKm * plan.halfHeightKm)
  const points: GroundPoint[] = []
  for (let count = Math.round(4 * width * height * density); count > 0; count -= 1) {
    const point: GroundPoint = [random.between(-width, width), random.between(-height, height)]
    const out = reach(point)
    if (out >= 1 && out < limit) points.push(point)
  }
  return points
}

/**
 * One step of Lloyd's relaxation with the mean of a cell's corners in place of its centroid: near
 * enough, and linear. Points from `movable` on stay. One step only: more would look
 * like a honeycomb.
 */
function relaxed(points: readonly GroundPoint[], movable: number): GroundPoint[] {
  const delaunay = Delaunay.from(points as GroundPoint[] as [number, number][])
  const { triangles } = delaunay
  const { circumcenters } = delaunay.voronoi()
  const [sumX, sumY, count] = [0, 1, 2].map(() => new Float64Array(points.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const site = triangles[corner] as number
    const triangle = Math.floor(corner / 3)
    sumX[site] = (sumX[site] as number) + (circumcenters[2 * triangle] as number)
    sumY[site] = (sumY[site] as number) + (circumcenters[2 * triangle + 1] as number)
    count[site] = (count[site] as number) + 1
  }
  return points.map((point, site) => {
    const corners = count[site] as number
    if (site >= movable || corners < 3) return point
    return [(sumX[site] as number) / corners, (sumY[site] as number) / corners]
  })
}

/** Answers whether a point lies within `clearKm` of any of the points put in so far. */
function nearness(clearKm: number) {
  const cells = new Map<string, GroundPoint[]>()
  const cellOf = (value: number): number => Math.floor(value / clearKm)
  return {
    add(point: GroundPoint): void {
      const key = `${String(cellOf(point[0]))} ${String(cellOf(point[1]))}`
      const list = cells.get(key)
      if (list === undefined) cells.set(key, [point])
      else list.push(point)
    },
    has([x, y]: GroundPoint): boolean {
      for (let i = cellOf(x) - 1; i <= cellOf(x) + 1; i += 1) {
        for (let j = cellOf(y) - 1; j <= cellOf(y) + 1; j += 1) {
          for (const [px, py] of cells.get(`${String(i)} ${String(j)}`) ?? []) {
            if (Math.hypot(px - x, py - y) < clearKm) return true
          }
        }
      }
      return false
    },
  }
}

/** Pairs of plots that mirror each other across the corridor, so that it becomes their border. */
function pairsAlong(
  { corridor, index }: { corridor: Corridor; index: number },
  stepKm: number,
  random: Random,
): Plot[] {
  const plots: Plot[] = []
  let [station, next, walked] = [0, 0, 0]
  for (let i = 1; i + 1 < corridor.points.length; i += 1) {
    const [before, at, after] = corridor.points.slice(i - 1, i + 2) as [
      GroundPoint,
      GroundPoint,
      GroundPoint,
    ]
    walked += Math.hypot(at[0] - before[0], at[1] - before[1])
    if (walked < next) continue
    next = walked + stepKm * random.between(0.8, 1.25)
    station += 1
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    for (const side of [1, -1] as const) {
      // Exact mirror images would make four plots meet in every corner along the corridor.
      const scale = (random.between(0.43, 0.49) * stepKm) / Math.hypot(dx, dy)
      plots.push({
        at: [at[0] - side * scale * dy, at[1] + side * scale * dx],
        inside: false,
        beside: { corridor: index, side, station },
      })
    }
  }
  return plots
}

/** The plots of the land: scattered ones, and pairs along its corridors. */
export function layPlots(land: Land, random: Random): Plot[] {
  const scattered = drawInside(land, random)
  const points = relaxed([...scattered, ...drawAround(land, random)], scattered.length)
  const inside = (at: GroundPoint): boolean => land.reach(at) < 1
  const step = land.plan.corridorStepKm
  if (step === null) return points.map((at) => ({ at, inside: inside(at), beside: null }))
  // Nearer than this, a plot could reach across the corridor between two pairs.
  const taken = nearness(0.82 * step)
  const kept: Plot[] = []
  land.corridors.forEach((corridor, index) => {
    for (const plot of pairsAlong({ corridor, index }, step, random)) {
      if (!taken.has(plot.at)) kept.push({ ...plot, inside: inside(plot.at) })
    }
    for (const point of corridor.points) taken.add(point)
  })
  for (const at of points) {
    if (!taken.has(at)) kept.push({ at, inside: inside(at), beside: null })
  }
  return kept
}
