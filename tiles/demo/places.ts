import type { Place, PlaceFile } from '../../src/domain/place.ts'
import { schoolFacts } from './school-facts.ts'
import { ASSET_RECIPES } from './asset-recipes.ts'
import { childrenAged } from './children.ts'
import type { BandId } from './people.ts'
import { freshName, streetOf } from './place-names.ts'
import type { CountedRecipe, PlaceRecipe } from './place-recipe.ts'
import { SERVICE_RECIPES } from './service-recipes.ts'
import type { GroundPoint } from './plan.ts'
import { neighboursOf, schoolSites } from './school-sites.ts'
import { createRandom, hashText, type Random } from './prng.ts'
import { SCHOOL_RECIPES, type SchoolRecipe } from './school-recipes.ts'
import {
  rowApart,
  rowOfCentre,
  rowOfPeople,
  type Spot,
  spotInside,
  spotOutside,
  type Surroundings,
} from './where.ts'

/** Ofcom keeps 01632 960000 to 960999 free for made-up numbers. */
const phoneNumber = (random: Random): string =>
  `01632 960${String(random.below(1000)).padStart(3, '0')}`

function websiteOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z0-9]+/g, '-')
  // RFC 2606 keeps .example free.
  return `https://www.${slug}.example/`
}

const maybe = <T>(list: readonly T[] | undefined, random: Random): T | null =>
  list === undefined ? null : random.pick(list)

interface Making {
  readonly around: Surroundings
  readonly taken: Set<string>
  readonly random: Random
}

function placeAt(recipe: PlaceRecipe, spot: Spot, making: Making): Place {
  const { around, taken, random } = making
  const name = freshName(recipe.names, { locality: spot.locality, taken }, random)
  taken.add(name)
  const [lng, lat] = around.ground.project(spot.at)
  const ages = maybe(recipe.ages, random)
  const identity = `${recipe.kind} ${name} ${spot.postcode} ${String(taken.size)}`
  const hex = (text: string): string => hashText(text).toString(16).padStart(8, '0')
  return {
    id: `own:${hex(identity)}${hex(`${identity} again`)}`,
    name,
    kind: recipe.kind,
    lng,
    lat,
    outside: spot.row === null,
    address: `${String(1 + random.below(180))} ${streetOf(name, random)}, ${spot.locality}`,
    postcode: spot.postcode,
    website: random.next() < 0.45 ? websiteOf(name) : null,
    phone: random.next() < 0.6 ? phoneNumber(random) : null,
    serves: maybe(recipe.serves, random),
    ageFrom: ages?.[0] ?? null,
    ageTo: ages?.[1] ?? null,
    hours: random.next() < 0.8 ? maybe(recipe.hours, random) : null,
    offers: random.next() < 0.8 ? maybe(recipe.offers, random) : null,
    source: 'made-up-places',
    school: null,
  }
}

function drawRow(
  where: CountedRecipe['where'],
  taken: readonly GroundPoint[],
  { around, random }: Making,
): number {
  switch (where) {
    case 'people':
      return rowOfPeople(around, random)
    case 'centre':
      return rowOfCentre(around, random)
    case 'apart':
    case 'green':
      return rowApart(around, taken, random)
  }
}

const spotsOutside = ({ outside = 0 }: PlaceRecipe, { around, random }: Making): Spot[] =>
  Array.from({ length: outside }, () => spotOutside(around, random))

/** The places of one kind: those inside, then those just outside. */
function placesOf(recipe: CountedRecipe, making: Making): Place[] {
  const { around, random } = making
  const scale = around.ground.plan.neighbourhoods / 380
  const taken: GroundPoint[] = []
  const inside = Array.from({ length: Math.round(recipe.count * scale) }, () => {
    const spot = spotInside(around, drawRow(recipe.where, taken, making), random)
    taken.push(spot.at)
    return spot
  })
  return [...inside, ...spotsOutside(recipe, making)].map((spot) => placeAt(recipe, spot, making))
}

/** Those who live in the area, as far as places follow from them. */
export interface PlaceNeeds {
  /** IMD score of each neighbourhood: schools in deprived ones have more free meals. */
  readonly imd: Float64Array
  /** Residents of each neighbourhood by age: schools stand where children live. */
  readonly bands: readonly Readonly<Record<BandId, number>>[]
}

function schoolsOf(
  recipe: SchoolRecipe,
  { imd, bands }: PlaceNeeds,
  { making, neighbours }: { making: Making; neighbours: ReturnType<typeof neighboursOf> },
): Place[] {
  const { around, random } = making
  const demand = Float64Array.from(
    bands,
    (people) => recipe.share * childrenAged(people, recipe.takes),
  )
  const { sizes, where } = recipe
  const drawn = () => drawRow(where, [], making)
  const sites = schoolSites(demand, { neighbours, sizes, drawRow: drawn }, random)
  const inside = sites.map(({ row, children }) => {
    const spot = spotInside(around, row, random)
    return { spot, children, deprivation: imd[row] as number }
  })
  // Outside, about the country's average.
  const outside = spotsOutside(recipe, making).map((spot) => {
    return { spot, children: random.pick(sizes), deprivation: 21.7 }
  })
  return [...inside, ...outside].map(({ spot, ...around }) => {
    const place = placeAt(recipe, spot, making)
    const facts = schoolFacts(recipe, { ...around, place }, random)
    return { ...place, serves: null, offers: null, hours: null, ...facts }
  })
}

/** Schools, services and community assets of the area and a few just outside it. */
export function drawPlaces(
  around: Surroundings,
  needs: PlaceNeeds,
  seed: number,
): Record<PlaceFile, readonly Place[]> {
  const taken = new Set<string>()
  const neighbours = neighboursOf(around.ground)
  const making = ({ kind }: PlaceRecipe): Making => {
    return { around, taken, random: createRandom(seed, `places ${kind}`) }
  }
  const counted = (recipe: CountedRecipe): Place[] => placesOf(recipe, making(recipe))
  return {
    schools: SCHOOL_RECIPES.flatMap((recipe) =>
      schoolsOf(recipe, needs, { making: making(recipe), neighbours }),
    ),
    services: SERVICE_RECIPES.flatMap(counted),
    assets: ASSET_RECIPES.flatMap(counted),
  }
}
