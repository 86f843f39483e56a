import type { Indicator } from './indicator.ts'
import { attainment11 } from './indicators/attainment-11.ts'
import { attainment16 } from './indicators/attainment-16.ts'
import { attainment5 } from './indicators/attainment-5.ts'
import { crime } from './indicators/crime.ts'
import { educationChildren } from './indicators/education-children.ts'
import { employment } from './indicators/employment.ts'
import { goodHealth } from './indicators/good-health.ts'
import { healthDeprivation } from './indicators/health-deprivation.ts'
import { housingBarriers } from './indicators/housing-barriers.ts'
import { idaci } from './indicators/idaci.ts'
import { imd } from './indicators/imd.ts'
import { income } from './indicators/income.ts'
import { livingEnvironment } from './indicators/living-environment.ts'
import { noQualifications } from './indicators/no-qualifications.ts'
import { unemploymentCensus } from './indicators/unemployment-census.ts'
import { unemploymentClaimants } from './indicators/unemployment-claimants.ts'

/**
 * Every indicator that can be shown, in display order. Claimants stand before the census figure:
 * where an area has both, the interface leads with claimants.
 */
export const INDICATORS: readonly Indicator[] = [
  imd,
  unemploymentClaimants,
  unemploymentCensus,
  noQualifications,
  goodHealth,
  housingBarriers,
  attainment5,
  attainment11,
  attainment16,
  idaci,
  educationChildren,
  income,
  employment,
  healthDeprivation,
  crime,
  livingEnvironment,
]

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** The catalogue's entry, or null for an id that it does not know. */
export function indicatorById(id: string): Indicator | null {
  return byId.get(id) ?? null
}
