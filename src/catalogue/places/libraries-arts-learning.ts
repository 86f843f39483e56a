import type { PlaceKind } from '../place-kind.ts'

/** Where people of any age read, make and learn. */
export const LIBRARIES_ARTS_LEARNING: readonly PlaceKind[] = [
  {
    id: 'library',
    title: 'Library',
    plural: 'libraries',
    group: 'libraries-arts-learning',
    file: 'assets',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'museum',
    title: 'Museum',
    plural: 'museums',
    group: 'libraries-arts-learning',
    file: 'assets',
    stages: ['primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'arts-centre',
    title: 'Arts centre',
    plural: 'arts centres',
    group: 'libraries-arts-learning',
    file: 'assets',
    stages: ['primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'adult-learning',
    title: 'Adult learning',
    plural: 'adult learning centres',
    group: 'libraries-arts-learning',
    file: 'services',
    stages: ['adult'],
  },
]
