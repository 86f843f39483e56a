import type { InspectionFact, SchoolFacts } from '../../src/domain/place.ts'
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

/**
 * What a register says of a school. Free school meals rise with the deprivation around it, about
 * as they do in England: 10 % where the score is low, 50 % where it is highest.
 */
export function schoolFacts(
  recipe: SchoolRecipe,
  given: { readonly deprivation: number; readonly ageTo: number | null },
  random: Random,
): SchoolFacts {
  const meals = 8 + 0.62 * given.deprivation + 5 * random.normal()
  const older = given.ageTo === null || given.ageTo >= 18
  return {
    type: random.pick(recipe.types),
    phase: recipe.phase,
    pupils: random.next() < 0.04 ? null : Math.round(random.between(...recipe.pupils)),
    freeSchoolMealsPercent: recipe.freeSchoolMeals
      ? Math.round(10 * Math.min(72, Math.max(1.5, meals))) / 10
      : null,
    sixthForm: recipe.sixthForm === 'sometimes' ? older : recipe.sixthForm === 'always',
    inspection: drawInspection(random),
    results: [],
  }
}
