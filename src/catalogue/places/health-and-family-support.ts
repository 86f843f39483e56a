import type { PlaceKind } from '../place-kind.ts'

/**
 * Who looks after health, families and safety. Police stand here, with the other public
 * services that an audit of support agencies asks.
 */
export const HEALTH_AND_FAMILY_SUPPORT: readonly PlaceKind[] = [
  {
    id: 'family-hub',
    title: 'Family hub',
    plural: 'family hubs',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'adult'],
  },
  {
    id: 'health-visiting',
    title: 'Health visiting',
    plural: 'health visiting teams',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years'],
  },
  {
    id: 'gp-practice',
    title: 'GP practice',
    plural: 'GP practices',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'clinic',
    title: 'Health centre or clinic',
    plural: 'health centres and clinics',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'pharmacy',
    title: 'Pharmacy',
    plural: 'pharmacies',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'dentist',
    title: 'Dentist',
    plural: 'dentists',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'hospital',
    title: 'Hospital',
    plural: 'hospitals',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
  {
    id: 'social-care',
    title: 'Social care',
    plural: 'social care teams',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16'],
  },
  {
    id: 'welfare-advice',
    title: 'Welfare advice',
    plural: 'welfare advice services',
    group: 'health-and-family',
    file: 'services',
    stages: ['adult'],
  },
  {
    id: 'housing-advice',
    title: 'Housing advice',
    plural: 'housing advice services',
    group: 'health-and-family',
    file: 'services',
    stages: ['adult'],
  },
  {
    id: 'police',
    title: 'Police',
    plural: 'police stations',
    group: 'health-and-family',
    file: 'services',
    stages: ['early-years', 'primary', 'secondary', 'post-16', 'adult'],
  },
]
