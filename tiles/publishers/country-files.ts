import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { schools } from '../sources/dfe-gias.ts'
import { deprivation } from '../sources/mhclg-iod2025.ts'
import { residents } from '../sources/nomis-ts001.ts'
import { generalHealth } from '../sources/nomis-ts037.ts'
import { economicActivity } from '../sources/nomis-ts066.ts'
import { qualifications } from '../sources/nomis-ts067.ts'
import { outputAreaCentroids } from '../sources/ons-output-area-centroids.ts'
import { outputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import { wardLookup } from '../sources/ons-ward-lookup.ts'
import type { Desk } from './desk.ts'
import { fetchEstablishments } from './gias.ts'
import { fetchBulkTable } from './nomis-bulk.ts'
import { OUTPUT_AREA_CENTROIDS, OUTPUT_AREA_LOOKUP, WARD_LOOKUP } from './ons-services.ts'
import { fetchPortalTable } from './open-geography.ts'
import { fetchPlainTable } from './plain-file.ts'

/** One file that serves every area of the country. The source's id is its folder in the cache. */
export type CountryFile = (desk: Desk) => Promise<Result<readonly CachedFile[], Refusal>>

/** Those that say which neighbourhood belongs to which authority. */
export const LOOKUP_FILES: readonly CountryFile[] = [
  (desk) => fetchPortalTable(desk, { ...WARD_LOOKUP, key: wardLookup.id }),
  (desk) => fetchPortalTable(desk, { ...OUTPUT_AREA_LOOKUP, key: outputAreaLookup.id }),
  (desk) => fetchPlainTable(desk, { ...deprivation, key: deprivation.id }),
]

/** Those that are needed once it is known that the area exists. */
export const FIGURE_FILES: readonly CountryFile[] = [
  (desk) => fetchPortalTable(desk, { ...OUTPUT_AREA_CENTROIDS, key: outputAreaCentroids.id }),
  (desk) => fetchBulkTable(desk, { ...residents, key: residents.id, level: 'oa' }),
  (desk) => fetchBulkTable(desk, { ...generalHealth, key: generalHealth.id, level: 'lsoa' }),
  (desk) => fetchBulkTable(desk, { ...economicActivity, key: economicActivity.id, level: 'lsoa' }),
  (desk) => fetchBulkTable(desk, { ...qualifications, key: qualifications.id, level: 'lsoa' }),
  (desk) => fetchEstablishments(desk, schools.id),
]
