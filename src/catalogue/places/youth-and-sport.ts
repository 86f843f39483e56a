import type { PlaceKind } from '../place-kind.ts'

/** Where young people meet, play and are coached. */
export const YOUTH_AND_SPORT: readonly PlaceKind[] = [
  {
    id: 'youth-service',
    title: 'Youth service',
    plural: 'youth services',
    group: 'youth-and-sport',
    file: 'services',
    stages: ['secondary', 'post-16'],
  },
  {
    id: 'youth-club',
    title: 'Youth club',
    plural: 'youth clubs',
    group: 'youth-and-sport',
    file: 'assets',
    stages: ['secondary', 'post-16'],
  },
  {
    id: 'sports-centre',
    title: 'Sports centre',
    plural: 'sports centres',
    group: 'youth-and-sport',
    file: 'assets',
    stages: ['primary', 'secondary', 'post-16', 'adult'],
  },
]
