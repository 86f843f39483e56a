import type { PostcodeInput } from '../area-input.ts'
import type { Ground, InnerPlot } from './ground.ts'
import type { GroundPoint } from './plan.ts'
import type { Random } from './prng.ts'

/** A spot for a place. */
export interface Spot {
  readonly at: GroundPoint
  /** Neighbourhood it lies in; null outside the area. */
  readonly row: number | null
  /** What people call the place around it. */
  readonly locality: string
  readonly postcode: string
}

/** A village outside the area, close enough for its places to serve people inside. */
export interface Village {
  readonly name: string
  readonly at: GroundPoint
}

export interface Surroundings {
  readonly ground: Ground
  readonly wardNames: readonly string[]
  readonly villages: readonly Village[]
  /** One a output area, in their order: five to a neighbourhood. */
  readonly postcodes: readonly PostcodeInput[]
}

/** Villages 0.9 to 2 km beyond the outline, in all directions. */
export function drawVillages(ground: Ground, names: readonly string[], random: Random): Village[] {
  return names.map((name, index): Village => {
    const angle = ((index + random.between(-0.3, 0.3)) * 2 * Math.PI) / names.length
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    const edge = 1 / ground.land.reach([x, y])
    const distance = edge + random.between(0.9, 2)
    return { name, at: [distance * x, distance * y] }
  })
}

/** A random point strictly inside the plot. */
function withinPlot({ at, clearKm }: InnerPlot, random: Random): GroundPoint {
  const angle = random.between(0, 2 * Math.PI)
  const distance = clearKm * Math.sqrt(random.next())
  return [at[0] + distance * Math.cos(angle), at[1] + distance * Math.sin(angle)]
}

export function spotInside(around: Surroundings, row: number, random: Random): Spot {
  const { ground, wardNames, postcodes } = around
  return {
    at: withinPlot(random.pick(ground.plotsOf[row] as readonly InnerPlot[]), random),
    row,
    locality: wardNames[ground.wardOf[row] as number] as string,
    postcode: (postcodes[5 * row + random.below(5)] as PostcodeInput).postcode,
  }
}

export function spotOutside({ villages }: Surroundings, random: Random): Spot {
  const { name, at } = random.pick(villages)
  const shift = (): number => random.between(-0.25, 0.25)
  return {
    at: [at[0] + shift(), at[1] + shift()],
    row: null,
    locality: name,
    // Beyond the sectors that the area's own postcodes use.
    postcode: `ZX0 ${String(1 + random.below(9))}AA`,
  }
}

/** Draws rows where people live; each neighbourhood has about the same number of them. */
export function rowOfPeople({ ground }: Surroundings, random: Random): number {
  return random.below(ground.residents.length)
}

/** Draws rows near a centre: the densest of a few. */
export function rowOfCentre({ ground }: Surroundings, random: Random): number {
  const drawn = Array.from({ length: 7 }, () => random.below(ground.residents.length))
  const spacing = (row: number): number => {
    const plots = ground.plotsOf[row] as readonly InnerPlot[]
    return plots.reduce((sum, { clearKm }) => sum + clearKm, 0) / plots.length
  }
  return drawn.reduce((best, row) => (spacing(row) < spacing(best) ? row : best))
}

/** Draws the row that lies farthest from those taken, of a few: schools keep their distance. */
export function rowApart(
  { ground }: Surroundings,
  taken: readonly GroundPoint[],
  random: Random,
): number {
  const drawn = Array.from({ length: 5 }, () => random.below(ground.residents.length))
  const nearest = (row: number): number => {
    const [x, y] = ground.middles[row] as GroundPoint
    return taken.reduce(
      (least, [tx, ty]) => Math.min(least, (tx - x) ** 2 + (ty - y) ** 2),
      Number.POSITIVE_INFINITY,
    )
  }
  const distances = drawn.map(nearest)
  return drawn[distances.indexOf(Math.max(...distances))] as number
}
