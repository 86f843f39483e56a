import type { PlaceRecipe } from './place-recipe.ts'

/** A kind of school: how it is called, which children go there, and what a register would say of it. */
export interface SchoolRecipe extends PlaceRecipe {
  readonly where: 'people' | 'centre'
  /** Ages of the children whose number says how many such schools there are; the second not included. */
  readonly takes: readonly [number, number]
  /** Part of the children of these ages who go to a school of this kind. */
  readonly share: number
  /** How many of them a school has places for; one is picked. */
  readonly sizes: readonly number[]
  readonly phase: string
  readonly types: readonly string[]
  readonly sixthForm: 'never' | 'sometimes' | 'always'
  /** Part of the schools of which the register tells neither ages nor sixth form. */
  readonly untold?: number
  /** Whether shares of pupils with free school meals are published. */
  readonly freeSchoolMeals: boolean
}

const MAINTAINED = [
  'Community school',
  'Academy converter',
  'Academy sponsor led',
  'Voluntary controlled school',
  'Foundation school',
]

/*
 * Shares and sizes are set so that a town has about as many schools as a real city. Residents to a
 * school of Birmingham, by open schools in Get Information About Schools (May 2025) and the census of
 * 2021: primary 3,930, secondary 13,960, nursery 42,400, special (state-funded) 45,800, independent
 * 26,600, all-through and alternative provision 163,600, 16 plus 190,800. England: primary 3,380,
 * secondary 17,850. Years of primary and secondary schools are multiples of a form of 30.
 */
export const SCHOOL_RECIPES: readonly SchoolRecipe[] = [
  {
    kind: 'nursery-school',
    file: 'schools',
    where: 'people',
    takes: [2, 5],
    share: 0.06,
    sizes: [60, 80, 100, 120, 150],
    names: ['{place} Nursery School', '{tree} {ground} Nursery School'],
    ages: [
      [2, 4],
      [3, 5],
    ],
    phase: 'Nursery',
    types: ['Local authority nursery school'],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'primary-school',
    file: 'schools',
    where: 'people',
    takes: [4, 11],
    share: 0.9,
    sizes: [210, 210, 315, 315, 420, 630],
    outside: 4,
    names: [
      '{place} Primary School',
      "St {saint}'s Church of England Primary School",
      "St {saint}'s Catholic Primary School",
      '{street} Primary Academy',
      '{street} Primary School',
      '{tree} {ground} Primary School',
      '{tree} {ground} Primary School',
    ],
    ages: [
      [3, 11],
      [4, 11],
      [2, 11],
    ],
    phase: 'Primary',
    types: [...MAINTAINED, 'Voluntary aided school'],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'secondary-school',
    file: 'schools',
    where: 'people',
    takes: [11, 16],
    share: 0.89,
    sizes: [600, 750, 900, 900, 1050, 1200],
    outside: 2,
    names: [
      '{place} Academy',
      '{place} School',
      "St {saint}'s Catholic High School",
      '{tree} {ground} School',
    ],
    ages: [
      [11, 16],
      [11, 18],
    ],
    phase: 'Secondary',
    types: MAINTAINED,
    sixthForm: 'sometimes',
    untold: 0.05,
    freeSchoolMeals: true,
  },
  {
    kind: 'all-through-school',
    file: 'schools',
    where: 'people',
    takes: [4, 16],
    share: 0.05,
    sizes: [900, 1200, 1500],
    names: ['{place} All-Through Academy'],
    ages: [
      [4, 16],
      [3, 18],
    ],
    phase: 'All-through',
    types: ['Academy sponsor led', 'Free schools'],
    sixthForm: 'sometimes',
    freeSchoolMeals: true,
  },
  {
    kind: 'special-school',
    file: 'schools',
    where: 'people',
    takes: [4, 16],
    share: 0.02,
    sizes: [90, 120, 150, 180, 210],
    names: ['{tree} Grove School', '{place} Special School'],
    ages: [
      [3, 19],
      [4, 16],
    ],
    phase: 'Not applicable',
    types: ['Community special school', 'Academy special converter'],
    sixthForm: 'sometimes',
    freeSchoolMeals: true,
  },
  {
    kind: 'alternative-provision',
    file: 'schools',
    where: 'people',
    takes: [11, 16],
    share: 0.005,
    sizes: [25, 40, 60],
    names: ['{place} Pupil Referral Unit', 'The {tree} Centre'],
    ages: [
      [11, 16],
      [5, 16],
    ],
    phase: 'Not applicable',
    types: ['Pupil referral unit', 'Academy alternative provision converter'],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'independent-school',
    file: 'schools',
    where: 'people',
    takes: [4, 16],
    share: 0.035,
    sizes: [80, 130, 180, 260, 420],
    outside: 1,
    names: ['{place} House School', '{tree} Hall School'],
    ages: [
      [3, 11],
      [11, 18],
      [4, 18],
    ],
    phase: 'Not applicable',
    types: ['Other independent school'],
    sixthForm: 'sometimes',
    freeSchoolMeals: false,
  },
  {
    kind: 'post-16-college',
    file: 'schools',
    where: 'centre',
    takes: [16, 19],
    share: 0.42,
    sizes: [900, 1400, 2000, 2800],
    outside: 1,
    names: ['{place} College', '{place} Sixth Form College'],
    ages: [
      [16, null],
      [16, 19],
    ],
    phase: '16 plus',
    types: ['Further education', 'Sixth form centres'],
    sixthForm: 'always',
    freeSchoolMeals: false,
  },
]
