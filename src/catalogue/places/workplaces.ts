import type { PlaceKind } from '../place-kind.ts'

/** Where work is done, offered and found. */
export const WORKPLACES: readonly PlaceKind[] = [
  {
    id: 'employer',
    title: 'Employer',
    plural: 'employers',
    group: 'workplaces',
    file: 'assets',
    stages: ['post-16', 'adult'],
  },
  {
    id: 'job-centre',
    title: 'Job centre',
    plural: 'job centres',
    group: 'workplaces',
    file: 'services',
    stages: ['post-16', 'adult'],
  },
]
