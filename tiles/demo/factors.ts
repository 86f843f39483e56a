import { signedArea2 } from './dissolve.ts'
import { smoothField, standardised } from './fields.ts'
import type { Ground } from './ground.ts'
import { createRandom, type Random } from './prng.ts'

/** What lies behind the figures of a row; each column has mean 0 and standard deviation 1. */
export interface Factors {
  readonly deprivation: Float64Array
  readonly work: Float64Array
  readonly skills: Float64Array
  /** High where older people live. */
  readonly ageing: Float64Array
  /** High where homes are dear and services far. */
  readonly access: Float64Array
  /** High where students and young workers live. */
  readonly central: Float64Array
  /** What schools and families make of it; independent of the rest. */
  readonly schooling: Float64Array
}

const FACTOR_NAMES = [
  'deprivation',
  'work',
  'skills',
  'ageing',
  'access',
  'central',
  'schooling',
] as const

/** Log of the surface of each neighbourhood, standardised: high at the edge, low in the middle. */
function spaciousness(ground: Ground): Float64Array {
  return standardised(
    Float64Array.from(ground.neighbourhoodShapes, (shape) => {
      const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()
      return Math.log(Math.abs(rings.reduce((sum, ring) => sum + signedArea2(ring), 0)))
    }),
  )
}

/** Estates: small clusters of neighbourhoods that differ sharply from what lies around. */
function estates(ground: Ground, random: Random): Float64Array {
  const lift = new Float64Array(ground.residents.length)
  const beside = new Map<number, number[]>()
  for (const { a, b } of ground.touching) {
    beside.set(a, [...(beside.get(a) ?? []), b])
    beside.set(b, [...(beside.get(b) ?? []), a])
  }
  for (let i = 0; i < ground.plan.estates; i += 1) {
    const start = random.below(lift.length)
    // Most estates are poorer than their surroundings, some are better off.
    const height = random.next() < 0.75 ? random.between(1.1, 2.1) : -random.between(0.9, 1.6)
    const others = (beside.get(start) ?? []).filter(() => random.next() < 0.4)
    for (const row of [start, ...others.slice(0, 3)]) lift[row] = height
  }
  return lift
}

/** The factors of the area: smooth over its ground, with estates, so that neighbours are alike. */
export function factorsOfGround(ground: Ground, seed: number): Factors {
  const random = createRandom(seed, 'factors')
  const { halfWidthKm, size } = ground.plan
  const wide = { from: 0.7 * halfWidthKm, to: 3 * halfWidthKm }
  const local = size === 'town' ? { from: 1.1, to: 4 } : { from: 2, to: 30 }
  const surface = (width: { from: number; to: number }): Float64Array => {
    const field = smoothField(random, width)
    return Float64Array.from(ground.middles, field)
  }
  const space = spaciousness(ground)
  const lift = estates(ground, random)
  const [wideDeprivation, localDeprivation] = [surface(wide), surface(local)]
  const mixed = (row: (index: number, noise: number) => number): Float64Array =>
    standardised(Float64Array.from(space, (_, index) => row(index, random.normal())))
  const at = (column: Float64Array, index: number): number => column[index] as number
  const simple = (spaceWeight: number): Float64Array => {
    const [broad, near] = [surface(wide), surface(local)]
    return mixed((i, noise) => {
      return 0.6 * at(broad, i) + 0.6 * at(near, i) + spaceWeight * at(space, i) + 0.3 * noise
    })
  }
  return {
    deprivation: mixed(
      (i, noise) =>
        0.65 * at(wideDeprivation, i) +
        0.5 * at(localDeprivation, i) -
        0.5 * at(space, i) +
        at(lift, i) +
        0.22 * noise,
    ),
    work: simple(-0.1),
    skills: simple(0.2),
    ageing: simple(0.5),
    access: simple(0.4),
    central: simple(-0.8),
    schooling: simple(0),
  }
}

/**
 * The factors of rows that have no place on the ground. Rows come in wards of about five that are
 * alike; `wardOf` numbers them.
 */
export function factorsOfCountry(wardOf: Int32Array, seed: number): Factors {
  const random = createRandom(seed, 'country factors')
  const wards = wardOf.reduce((most, ward) => Math.max(most, ward), 0) + 1
  const column = (): Float64Array => {
    const shared = Float64Array.from({ length: wards }, () => random.normal())
    return standardised(
      Float64Array.from(wardOf, (ward) => {
        return Math.sqrt(0.5) * (shared[ward] as number) + Math.sqrt(0.5) * random.normal()
      }),
    )
  }
  return Object.fromEntries(FACTOR_NAMES.map((name) => [name, column()])) as unknown as Factors
}
