import type { PlaceKind } from '../place-kind.ts'

/** Groups and houses that people run for each other. */
export const FAITH_AND_COMMUNITY: readonly PlaceKind[] = [
  {
    id: 'community-centre',
    title: 'Community centre',
    plural: 'community centres',
    group: 'faith-and-community',
    file: 'assets',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'faith',
    title: 'Place of worship',
    plural: 'places of worship',
    group: 'faith-and-community',
    file: 'assets',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'charity',
    title: 'Charity',
    plural: 'charities',
    group: 'faith-and-community',
    file: 'assets',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'residents-group',
    title: "Residents' group",
    plural: "residents' groups",
    group: 'faith-and-community',
    file: 'assets',
    stages: ['adult'],
  },
]
