import type { Place, PlaceFile, SchoolFacts } from '../../src/domain/place.ts'
import { schoolFacts } from './school-facts.ts'
import { ASSET_RECIPES } from './asset-recipes.ts'
import type { PlaceRecipe } from './place-recipe.ts'
import { SERVICE_RECIPES } from './service-recipes.ts'
import type { GroundPoint } from './plan.ts'
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

const SAINTS = [
  'Aidan',
  'Alban',
  'Bede',
  'Chad',
  'Cuthbert',
  'Hilda',
  'Mary',
  'Oswald',
  'Peter',
  'Wilfrid',
] as const
const TREES = [
  'Alder',
  'Ash',
  'Beech',
  'Birch',
  'Elm',
  'Hawthorn',
  'Hazel',
  'Lime',
  'Maple',
  'Oak',
  'Rowan',
  'Willow',
] as const
const STREETS = [
  'Bridge Street',
  'Chapel Lane',
  'Church Road',
  'Coldwell Road',
  'Copper Street',
  'Dyehouse Lane',
  'Fairfield Road',
  'Foundry Street',
  'Gas Street',
  'Hill Rise',
  'Kiln Lane',
  'Lock Road',
  'Market Street',
  'Mill Lane',
  'Orchard Way',
  'Park View',
  'Priory Road',
  'Ropewalk',
  'School Lane',
  'Smithy Street',
  'Spring Gardens',
  'Station Road',
  'Tannery Row',
  'Union Street',
  'Wharf Road',
  'Windmill Hill',
] as const

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

function nameOf(recipe: PlaceRecipe, locality: string, random: Random): string {
  return random
    .pick(recipe.names)
    .replace('{place}', locality)
    .replace('{saint}', random.pick(SAINTS))
    .replace('{tree}', random.pick(TREES))
    .replace('{street}', random.pick(STREETS))
}

const maybe = <T>(list: readonly T[] | undefined, random: Random): T | null =>
  list === undefined ? null : random.pick(list)

interface Making {
  readonly around: Surroundings
  readonly taken: Set<string>
  readonly random: Random
}

/** A name that no other place has; after some tries the street tells them apart. */
function freshName(recipe: PlaceRecipe, spot: Spot, { taken, random }: Making): string {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const name = nameOf(recipe, spot.locality, random)
    if (!taken.has(name)) return name
  }
  const plain = nameOf(recipe, spot.locality, random)
  const local = `${plain}, ${spot.locality}`
  return taken.has(local) ? `${plain}, ${random.pick(STREETS)}, ${spot.locality}` : local
}

function placeAt(recipe: PlaceRecipe, spot: Spot, making: Making): Place {
  const { around, taken, random } = making
  const name = freshName(recipe, spot, making)
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
    address: `${String(1 + random.below(180))} ${random.pick(STREETS)}, ${spot.locality}`,
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

function drawRow(recipe: PlaceRecipe, taken: readonly GroundPoint[], making: Making): number {
  switch (recipe.where) {
    case 'people':
      return rowOfPeople(making.around, making.random)
    case 'centre':
      return rowOfCentre(making.around, making.random)
    case 'apart':
    case 'green':
      return rowApart(making.around, taken, making.random)
  }
}

/** The spots of one kind: those inside, then those just outside. */
function spotsOf(recipe: PlaceRecipe, making: Making): Spot[] {
  const { around, random } = making
  const scale = around.ground.plan.neighbourhoods / 380
  const taken: GroundPoint[] = []
  const inside = Array.from({ length: Math.round(recipe.count * scale) }, () => {
    const spot = spotInside(around, drawRow(recipe, taken, making), random)
    taken.push(spot.at)
    return spot
  })
  const outside = Array.from({ length: recipe.outside ?? 0 }, () => spotOutside(around, random))
  return [...inside, ...outside]
}

function schoolAt(
  recipe: SchoolRecipe,
  given: { spot: Spot; imd: Float64Array },
  making: Making,
): Place {
  const { spot, imd } = given
  const place = placeAt(recipe, spot, making)
  // Outside, about the country's average.
  const deprivation = spot.row === null ? 21.7 : (imd[spot.row] as number)
  const school: SchoolFacts = schoolFacts(
    recipe,
    { deprivation, ageTo: place.ageTo },
    making.random,
  )
  return { ...place, serves: null, offers: null, hours: null, school }
}

/**
 * Schools, services and community assets of the area and a few just outside it.
 *
 * @param imd IMD score of each neighbourhood: schools in deprived ones have more free meals
 */
export function drawPlaces(
  around: Surroundings,
  imd: Float64Array,
  seed: number,
): Record<PlaceFile, readonly Place[]> {
  const taken = new Set<string>()
  const making = (recipe: PlaceRecipe): Making => {
    return { around, taken, random: createRandom(seed, `places ${recipe.kind}`) }
  }
  const placesOf = (recipe: PlaceRecipe): Place[] => {
    const own = making(recipe)
    return spotsOf(recipe, own).map((spot) => placeAt(recipe, spot, own))
  }
  const schools = SCHOOL_RECIPES.flatMap((recipe) => {
    const own = making(recipe)
    return spotsOf(recipe, own).map((spot) => schoolAt(recipe, { spot, imd }, own))
  })
  return {
    schools,
    services: SERVICE_RECIPES.flatMap(placesOf),
    assets: ASSET_RECIPES.flatMap(placesOf),
  }
}
