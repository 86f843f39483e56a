import type { InspectionFact, Place, SchoolFacts } from '../../src/domain/place.ts'
import type { Random } from './prng.ts'
import type { SchoolRecipe } from './school-recipes.ts'

const OLD_ASPECTS = [
  'Quality of education',
  'Behaviour and attitudes',
  'Personal development',
  'Leadership and management',
] as const
const OLD_SCALE = ['Outstanding', 'Good', 'Good', 'Good', 'Requires improvement'] as const

const NEW_ASPECTS = ['Achievement', 'Attendance and behaviour', 'Inclusion', 'Leadership'] as const
const NEW_SCALE = [
  'Strong standard',
  'Expected standard',
  'Expected standard',
  'Needs attention',
] as const

function isoDate(year: number, random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
}

/** Half of the schools were inspected by the older of two frameworks, a fifth not yet. */
function drawInspection(random: Random): InspectionFact | null {
  const draw = random.next()
  if (draw < 0.2) return null
  const old = draw < 0.7
  const year = old ? 2022 + random.below(3) : 2025
  const judge = (aspect: string) => ({ aspect, outcome: random.pick(old ? OLD_SCALE : NEW_SCALE) })
  return {
    date: isoDate(year, random),
    framework: old ? 'Made-up inspection, four-point scale' : 'Made-up inspection, report card',
    judgements: (old ? OLD_ASPECTS : NEW_ASPECTS).map(judge),
  }
}

/** A name says what a school may be: nobody founds an academy that the council runs. */
function typesOf({ types }: SchoolRecipe, name: string): readonly string[] {
  const fitting = types.filter((type) => {
    if (name.includes('Academy')) return type.startsWith('Academy') || type === 'Free schools'
    if (name.includes('Church of England')) return /^(Voluntary|Academy converter)/.test(type)
    if (name.includes('Catholic')) return /^(Voluntary aided|Academy converter)/.test(type)
    if (name.includes('Sixth Form')) return type.startsWith('Sixth form')
    return !type.startsWith('Voluntary')
  })
  return fitting.length === 0 ? types : fitting
}

/** Part of a year's children who are there in a nursery class or a sixth form as well. */
const BEYOND = 0.65

/** Pupils of all ages of a school, out of those of its main ages. */
function pupilsOf(
  { takes: [from, before] }: SchoolRecipe,
  { ageFrom, ageTo }: Place,
  children: number,
): number {
  const years = Math.max(0, from - (ageFrom ?? from)) + Math.max(0, (ageTo ?? before) - before)
  return Math.round(children * (1 + (BEYOND * years) / (before - from)))
}

/**
 * What a register says of a school. Free school meals rise with the deprivation around it, about
 * as they do in England: 10 % where the score is low, 50 % where it is highest.
 *
 * @param children pupils of the ages that the school is there for; nursery classes and sixth forms
 * come on top
 */
export function schoolFacts(
  recipe: SchoolRecipe,
  given: { readonly place: Place; readonly deprivation: number; readonly children: number },
  random: Random,
): Pick<Place, 'ageFrom' | 'ageTo' | 'school'> {
  const { place, deprivation, children } = given
  const meals = 8 + 0.62 * deprivation + 5 * random.normal()
  const older = place.ageTo === null || place.ageTo >= 18
  const told = random.next() >= (recipe.untold ?? 0)
  const sixthForm = recipe.sixthForm === 'sometimes' ? older : recipe.sixthForm === 'always'
  const school: SchoolFacts = {
    type: random.pick(typesOf(recipe, place.name)),
    phase: recipe.phase,
    pupils: random.next() < 0.04 ? null : pupilsOf(recipe, place, children),
    freeSchoolMealsPercent: recipe.freeSchoolMeals
      ? Math.round(10 * Math.min(72, Math.max(1.5, meals))) / 10
      : null,
    sixthForm: told ? sixthForm : null,
    inspection: drawInspection(random),
    results: [],
  }
  return { ageFrom: told ? place.ageFrom : null, ageTo: told ? place.ageTo : null, school }
}
