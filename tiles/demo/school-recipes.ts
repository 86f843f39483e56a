import type { PlaceRecipe } from './place-recipe.ts'

/** A kind of school: how it is called, and what a register would say of it. */
export interface SchoolRecipe extends PlaceRecipe {
  readonly phase: string
  readonly types: readonly string[]
  readonly pupils: readonly [number, number]
  readonly sixthForm: 'never' | 'sometimes' | 'always'
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

export const SCHOOL_RECIPES: readonly SchoolRecipe[] = [
  {
    kind: 'nursery-school',
    file: 'schools',
    count: 4,
    where: 'apart',
    names: ['{place} Nursery School'],
    ages: [
      [2, 4],
      [3, 5],
    ],
    phase: 'Nursery',
    types: ['Local authority nursery school'],
    pupils: [50, 120],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'primary-school',
    file: 'schools',
    count: 29,
    outside: 4,
    where: 'apart',
    names: [
      '{place} Primary School',
      "St {saint}'s Church of England Primary School",
      "St {saint}'s Catholic Primary School",
      '{street} Primary Academy',
      '{tree} Bank Primary School',
    ],
    ages: [
      [3, 11],
      [4, 11],
      [2, 11],
    ],
    phase: 'Primary',
    types: [...MAINTAINED, 'Voluntary aided school'],
    pupils: [195, 640],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'secondary-school',
    file: 'schools',
    count: 8,
    outside: 2,
    where: 'apart',
    names: ['{place} Academy', '{place} School', "St {saint}'s Catholic High School"],
    ages: [
      [11, 16],
      [11, 18],
    ],
    phase: 'Secondary',
    types: MAINTAINED,
    pupils: [620, 1480],
    sixthForm: 'sometimes',
    freeSchoolMeals: true,
  },
  {
    kind: 'all-through-school',
    file: 'schools',
    count: 1,
    where: 'people',
    names: ['{place} All-Through Academy'],
    ages: [
      [4, 16],
      [3, 18],
    ],
    phase: 'All-through',
    types: ['Academy sponsor led', 'Free schools'],
    pupils: [900, 1500],
    sixthForm: 'sometimes',
    freeSchoolMeals: true,
  },
  {
    kind: 'special-school',
    file: 'schools',
    count: 3,
    where: 'apart',
    names: ['{tree} Grove School', '{place} Special School'],
    ages: [
      [3, 19],
      [4, 16],
    ],
    phase: 'Not applicable',
    types: ['Community special school', 'Academy special converter'],
    pupils: [70, 190],
    sixthForm: 'sometimes',
    freeSchoolMeals: true,
  },
  {
    kind: 'alternative-provision',
    file: 'schools',
    count: 2,
    where: 'people',
    names: ['{place} Pupil Referral Unit', 'The {tree} Centre'],
    ages: [
      [11, 16],
      [5, 16],
    ],
    phase: 'Not applicable',
    types: ['Pupil referral unit', 'Academy alternative provision converter'],
    pupils: [25, 90],
    sixthForm: 'never',
    freeSchoolMeals: true,
  },
  {
    kind: 'independent-school',
    file: 'schools',
    count: 4,
    outside: 1,
    where: 'people',
    names: ['{place} House School', '{tree} Hall School'],
    ages: [
      [3, 11],
      [11, 18],
      [4, 18],
    ],
    phase: 'Not applicable',
    types: ['Other independent school'],
    pupils: [60, 420],
    sixthForm: 'sometimes',
    freeSchoolMeals: false,
  },
  {
    kind: 'post-16-college',
    file: 'schools',
    count: 2,
    outside: 1,
    where: 'centre',
    names: ['{place} College', '{place} Sixth Form College'],
    ages: [
      [16, null],
      [16, 19],
    ],
    phase: '16 plus',
    types: ['Further education', 'Sixth form centres'],
    pupils: [900, 2900],
    sixthForm: 'always',
    freeSchoolMeals: false,
  },
]
