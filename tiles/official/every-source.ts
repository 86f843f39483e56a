import { libraries } from '../sources/ace-libraries.ts'
import { ageBands } from '../sources/census-age-bands.ts'
import { schools } from '../sources/dfe-gias.ts'
import { performanceTables } from '../sources/dfe-performance-tables.ts'
import { schoolResults } from '../sources/ees-school-results.ts'
import { childrensCentres } from '../sources/gias-childrens-centres.ts'
import { deprivation } from '../sources/mhclg-iod2025.ts'
import { hospitals } from '../sources/nhs-hospitals.ts'
import { gpPractices, pharmacies } from '../sources/nhs-organisations.ts'
import { claimants } from '../sources/nomis-claimants.ts'
import { residents } from '../sources/nomis-ts001.ts'
import { fiveYearAges } from '../sources/nomis-ts007a.ts'
import { generalHealth } from '../sources/nomis-ts037.ts'
import { economicActivity } from '../sources/nomis-ts066.ts'
import { qualifications } from '../sources/nomis-ts067.ts'
import { inspections } from '../sources/ofsted-inspections.ts'
import { editionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { lsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import { outputAreaCentroids } from '../sources/ons-output-area-centroids.ts'
import { outputAreaLookup } from '../sources/ons-output-area-lookup.ts'
import { postcodeDirectory } from '../sources/ons-postcodes.ts'
import { wardLookup } from '../sources/ons-ward-lookup.ts'
import { wardBoundaries } from '../sources/ons-wards.ts'
import { openStreetMap } from '../sources/openstreetmap.ts'
import { codePointOpen } from '../sources/os-code-point-open.ts'
import { attainments } from '../sources/own-attainment.ts'
import { ownIndicators } from '../sources/own-indicator.ts'
import { ownPlaces } from '../sources/own-places.ts'
import type { Reading, Source } from '../sources/source.ts'

/** Every data set that the builder reads: by these a file of a folder is known, or none of them knows it. */
export const EVERY_SOURCE: readonly Source<Reading>[] = [
  lsoaBoundaries,
  wardBoundaries,
  outputAreaLookup,
  outputAreaCentroids,
  wardLookup,
  editionLookup,
  residents,
  ageBands,
  fiveYearAges,
  generalHealth,
  economicActivity,
  qualifications,
  claimants,
  deprivation,
  ...attainments.map(([, source]) => source),
  ownIndicators,
  schools,
  inspections,
  ...schoolResults.map(([, source]) => source),
  ...performanceTables,
  postcodeDirectory,
  codePointOpen,
  gpPractices,
  pharmacies,
  hospitals,
  childrensCentres,
  libraries,
  openStreetMap,
  ownPlaces,
]
