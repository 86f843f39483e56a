import type { PlaceKind } from '../place-kind.ts'

/** Ground to play on, grow on and learn from. */
export const PARKS_AND_PLACES: readonly PlaceKind[] = [
  {
    id: 'park',
    title: 'Park',
    plural: 'parks',
    group: 'parks-and-places',
    file: 'assets',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'playground',
    title: 'Playground',
    plural: 'playgrounds',
    group: 'parks-and-places',
    file: 'assets',
    stages: ['early-years', 'primary'],
  },
  {
    id: 'allotment',
    title: 'Allotments',
    plural: 'allotment sites',
    group: 'parks-and-places',
    file: 'assets',
    stages: ['adult'],
  },
  {
    id: 'nature-reserve',
    title: 'Nature reserve',
    plural: 'nature reserves',
    group: 'parks-and-places',
    file: 'assets',
    stages: ['primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'heritage-site',
    title: 'Heritage site',
    plural: 'heritage sites',
    group: 'parks-and-places',
    file: 'assets',
    stages: ['primary', 'secondary', 'post-16', 'adult'],
  },
]
