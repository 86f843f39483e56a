import { smoothCurve, smoothLoop } from './curves.ts'
import type { Centre, GroundPoint, Plan } from './plan.ts'
import type { Random } from './prng.ts'

/** A line across the ground that people live on both sides of. */
export interface Corridor {
  readonly kind: 'river' | 'rail' | 'road'
  /** 1 (most important) to 3. */
  readonly rank: number
  readonly name: string
  readonly points: readonly GroundPoint[]
  /** How strongly neighbourhoods and wards keep to one side, in steps of the way round. */
  readonly barrier: number
}

/** A line right across the ground, `offsetKm` beside the middle, swaying as it goes. */
function across(
  plan: Plan,
  random: Random,
  line: { angle: number; offsetKm: number; swayKm: number; bends: number },
): GroundPoint[] {
  const half = Math.hypot(plan.halfWidthKm, plan.halfHeightKm) + plan.marginKm
  const [dx, dy] = [Math.cos(line.angle), Math.sin(line.angle)]
  const through = Array.from({ length: line.bends + 1 }, (_, index): GroundPoint => {
    const along = half * ((2 * index) / line.bends - 1)
    const side = line.offsetKm + line.swayKm * random.normal()
    return [along * dx - side * dy, along * dy + side * dx]
  })
  return smoothCurve(through, plan.borderStepKm * 1.5)
}

function radialRoads(plan: Plan, random: Random, turn: number): Corridor[] {
  const names = [
    'North Road',
    'Minster Road',
    'Fenland Way',
    'South Road',
    'Quarry Road',
    'Moor Road',
  ]
  return names.map((name, index): Corridor => {
    const angle = turn + ((index + random.between(-0.2, 0.2)) * 2 * Math.PI) / names.length
    const bend = random.between(-0.35, 0.35)
    const reach = Math.max(plan.halfWidthKm, plan.halfHeightKm) + plan.marginKm
    const through = [0.03, 0.2, 0.42, 0.7, 1].map((part, step): GroundPoint => {
      const heading = angle + bend * part + (step === 0 ? 0 : random.between(-0.06, 0.06))
      return [reach * part * Math.cos(heading), reach * part * Math.sin(heading)]
    })
    const points = smoothCurve(through, plan.borderStepKm * 1.5)
    return { kind: 'road', rank: index % 3 === 0 ? 1 : 2, name, points, barrier: 1.2 }
  })
}

function ringRoad(plan: Plan, random: Random): Corridor {
  const radius = 0.36 * plan.halfWidthKm
  const around = Array.from({ length: 12 }, (_, index): GroundPoint => {
    const angle = (index * Math.PI) / 6
    const distance = radius * random.between(0.8, 1.2)
    return [distance * Math.cos(angle), 1.1 * distance * Math.sin(angle)]
  })
  const points = smoothLoop(around, plan.borderStepKm * 1.5)
  return { kind: 'road', rank: 2, name: 'Ring Road', points, barrier: 0.8 }
}

/** A winding road through all district centres. */
function districtRoad(centres: readonly Centre[], plan: Plan, random: Random): Corridor {
  const districts = centres.slice(2)
  const through = districts.flatMap(({ at }, index): GroundPoint[] => {
    const next = (districts[(index + 1) % districts.length] as Centre).at
    const swell = random.between(0.5, 0.64)
    return [at, [(at[0] + next[0]) * swell, (at[1] + next[1]) * swell]]
  })
  return {
    kind: 'road',
    rank: 3,
    name: 'District Road',
    points: smoothLoop(through, plan.borderStepKm * 1.5),
    barrier: 0.5,
  }
}

/** A ring of the country's largest places, each joined with the next, and with the middle. */
function trunkRoads(centres: readonly Centre[], plan: Plan): Corridor[] {
  const large = centres.slice(0, 24)
  const byAngle = [...large].sort(
    (a, b) => Math.atan2(a.at[1], a.at[0]) - Math.atan2(b.at[1], b.at[0]),
  )
  return byAngle.map((centre, index): Corridor => {
    const next = byAngle[(index + 1) % byAngle.length] as Centre
    const points = smoothCurve([centre.at, next.at], plan.borderStepKm * 20)
    return { kind: 'road', rank: 1, name: `Trunk Road ${String(index + 1)}`, points, barrier: 0 }
  })
}

/** River, railway and main roads, in the order in which they shape the borders. */
export function layCorridors(plan: Plan, centres: readonly Centre[], random: Random): Corridor[] {
  const angle = random.between(-0.5, 0.5)
  const small = Math.min(plan.halfWidthKm, plan.halfHeightKm)
  const river: Corridor = {
    kind: 'river',
    rank: 1,
    name: 'River Harrow',
    points: across(plan, random, {
      angle,
      offsetKm: 0.13 * small * (random.next() < 0.5 ? -1 : 1),
      swayKm: 0.075 * small,
      bends: 15,
    }),
    barrier: 5,
  }
  const rail: Corridor = {
    kind: 'rail',
    rank: 1,
    name: 'Harrow Valley line',
    points: across(plan, random, {
      angle: angle + 1.25 + random.between(-0.3, 0.3),
      offsetKm: 0.12 * small * (random.next() < 0.5 ? -1 : 1),
      swayKm: 0.06 * small,
      bends: 6,
    }),
    barrier: 3,
  }
  if (plan.size === 'england') return [river, rail, ...trunkRoads(centres, plan)]
  const turn = random.between(0, 2 * Math.PI)
  return [
    river,
    rail,
    ...radialRoads(plan, random, turn),
    ringRoad(plan, random),
    districtRoad(centres, plan, random),
  ]
}
