import type { Place } from '../../src/domain/place.ts'
import type { ContextFeature, ContextKind } from '../area-input.ts'
import type { Corridor } from './corridors.ts'
import { blob } from './greens.ts'
import { createRandom, type Random } from './prng.ts'
import { toGround } from './projection.ts'
import { rowApart, type Surroundings } from './where.ts'

const KIND_OF: Readonly<Record<Corridor['kind'], ContextKind>> = {
  river: 'water',
  rail: 'rail',
  road: 'road',
}

function nameAt(name: string, rank: number, position: [number, number]): ContextFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: position },
    properties: { kind: 'name', name, rank },
  }
}

function corridorFeature(
  { kind, name, rank, points }: Corridor,
  around: Surroundings,
): ContextFeature {
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: points.map(around.ground.project) },
    properties: { kind: KIND_OF[kind], name, rank },
  }
}

/** How far greens of each kind reach from their middle. */
const GREEN_KM: Readonly<Record<string, readonly [number, number]>> = {
  park: [0.1, 0.3],
  'nature-reserve': [0.2, 0.42],
  allotment: [0.05, 0.09],
}

/** Parks, reserves and allotments around the places of the same name, so that both agree. */
function greenFeatures(
  assets: readonly Place[],
  around: Surroundings,
  random: Random,
): ContextFeature[] {
  const { project, plan } = around.ground
  return assets.flatMap((place): ContextFeature[] => {
    const reach = GREEN_KM[place.kind]
    if (reach === undefined) return []
    const radius = random.between(...reach)
    const middle = toGround(plan.origin, place)
    return [
      {
        type: 'Feature',
        geometry: blob(middle, radius, { project, random }),
        properties: {
          kind: 'green',
          name: place.name,
          rank: radius > 0.2 ? 1 : radius > 0.1 ? 2 : 3,
        },
      },
    ]
  })
}

/** Lakes and reservoirs, where the town leaves room. */
function lakes(around: Surroundings, names: readonly string[], random: Random): ContextFeature[] {
  const { project, middles } = around.ground
  return names.map((name): ContextFeature => {
    const row = rowApart(around, [[0, 0]], random)
    const middle = middles[row] as (typeof middles)[number]
    return {
      type: 'Feature',
      geometry: blob(middle, random.between(0.12, 0.26), { project, random }),
      properties: { kind: 'water', name, rank: 2 },
    }
  })
}

/** The name of the area in its middle, those of its districts and of the villages around it. */
function placeNameFeatures(around: Surroundings, districts: readonly string[]): ContextFeature[] {
  const { project, plan, land } = around.ground
  // The first two centres of a town are its middle; each city of a country has a name.
  const centres = plan.size === 'town' ? land.centres.slice(2) : land.centres
  const middle = plan.size === 'town' ? [nameAt(plan.title, 1, project([0, 0]))] : []
  return [
    ...middle,
    ...centres.map(({ at }, index) => nameAt(districts[index] as string, 2, project(at))),
    ...around.villages.map(({ name, at }) => nameAt(name, 3, project(at))),
  ]
}

/**
 * What is drawn beneath the figures: river and lakes, railway, main roads, parks, place names.
 *
 * @param given.districts names for the centres, at least as many as there are
 * @param given.lakes names for lakes
 */
export function drawContext(
  around: Surroundings,
  given: {
    readonly assets: readonly Place[]
    readonly districts: readonly string[]
    readonly lakes: readonly string[]
  },
  seed: number,
): ContextFeature[] {
  const random = createRandom(seed, 'context')
  return [
    ...greenFeatures(given.assets, around, random),
    ...lakes(around, given.lakes, random),
    ...around.ground.land.corridors.map((corridor) => corridorFeature(corridor, around)),
    ...placeNameFeatures(around, given.districts),
  ]
}
