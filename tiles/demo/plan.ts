import type { Random } from './prng.ts'

export type TownSize = 'town' | 'england'

/** A point on the flat ground of the generator: kilometres east and north of its middle. */
export type GroundPoint = readonly [number, number]

/** A cluster of dense building: its share of all plots and how far it spreads. */
export interface Centre {
  readonly at: GroundPoint
  readonly share: number
  readonly spreadKm: number
}

/** The measures of what is to be made; lengths in kilometres. */
export interface Plan {
  readonly size: TownSize
  readonly id: string
  readonly title: string
  readonly neighbourhoods: number
  readonly wards: number
  /** Plots: the small cells of which neighbourhoods are put together. */
  readonly plots: number
  /** Where the middle lies; nothing real is near. */
  readonly origin: { readonly lng: number; readonly lat: number }
  readonly halfWidthKm: number
  readonly halfHeightKm: number
  /** How wide the ground around the area is, for what lies just outside. */
  readonly marginKm: number
  /** Distance of the points of a border line from each other. */
  readonly borderStepKm: number
  /** A border shorter than this counts as a corner. */
  readonly cornerKm: number
  /** Distance of plots along rivers, rails and main roads; null = borders do not follow them. */
  readonly corridorStepKm: number | null
  /** Neighbourhoods that a ward line cuts. */
  readonly wardCuts: number
  readonly estates: number
}

const TOWN: Plan = {
  size: 'town',
  id: 'harrowmere',
  title: 'Harrowmere',
  neighbourhoods: 380,
  wards: 24,
  plots: 2900,
  // Open sea about 110 km off the Yorkshire coast.
  origin: { lng: 1.5, lat: 54.5 },
  halfWidthKm: 4.7,
  halfHeightKm: 5.7,
  marginKm: 3.6,
  borderStepKm: 0.035,
  cornerKm: 0.02,
  corridorStepKm: 0.15,
  wardCuts: 3,
  estates: 14,
}

const ENGLAND: Plan = {
  size: 'england',
  id: 'made-up-country',
  title: 'Made-up country',
  neighbourhoods: 33_000,
  wards: 2200,
  plots: 200_000,
  // Open ocean west of the Bay of Biscay; half axes give about England's 130,000 square km.
  origin: { lng: -30, lat: 50 },
  halfWidthKm: 180,
  halfHeightKm: 235,
  marginKm: 14,
  borderStepKm: 0.15,
  cornerKm: 0.025,
  corridorStepKm: null,
  wardCuts: 260,
  estates: 1200,
}

export function planOf(size: TownSize): Plan {
  return size === 'town' ? TOWN : ENGLAND
}

function townCentres(plan: Plan, random: Random): Centre[] {
  const turn = random.between(0, 2 * Math.PI)
  const districts = [0, 1, 2, 3, 4].map((index): Centre => {
    const angle = turn + (index + random.between(-0.25, 0.25)) * ((2 * Math.PI) / 5)
    const reach = random.between(0.45, 0.72)
    return {
      at: [plan.halfWidthKm * reach * Math.cos(angle), plan.halfHeightKm * reach * Math.sin(angle)],
      share: 0.04,
      spreadKm: random.between(0.5, 0.8),
    }
  })
  return [
    { at: [0, 0], share: 0.16, spreadKm: 1.1 },
    { at: [0, 0], share: 0.3, spreadKm: 2.7 },
    ...districts,
  ]
}

function cities(plan: Plan, random: Random): Centre[] {
  const count = 90
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 3))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight): Centre => {
    const share = (0.78 * weight) / whole
    const angle = random.between(0, 2 * Math.PI)
    const reach = 0.9 * Math.sqrt(random.next())
    return {
      at: [plan.halfWidthKm * reach * Math.cos(angle), plan.halfHeightKm * reach * Math.sin(angle)],
      share,
      // Plots of a city's middle are as dense as those of a town: about 30 a square kilometre.
      spreadKm: Math.sqrt((share * plan.plots) / (2 * Math.PI * 30)),
    }
  })
}

/** Where plots crowd together; the shares of all centres leave a rest that is spread evenly. */
export function centresOf(plan: Plan, random: Random): Centre[] {
  return plan.size === 'town' ? townCentres(plan, random) : cities(plan, random)
}
