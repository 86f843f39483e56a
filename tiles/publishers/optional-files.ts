import type { Result } from '../../src/domain/result.ts'
import type { CachedFile } from '../network/cache.ts'
import type { Refusal } from '../network/refusal.ts'
import { schoolResults } from '../sources/ees-school-results.ts'
import { gpPractices, pharmacies } from '../sources/nhs-organisations.ts'
import { claimants } from '../sources/nomis-claimants.ts'
import { fiveYearAges } from '../sources/nomis-ts007a.ts'
import { inspections } from '../sources/ofsted-inspections.ts'
import { editionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { codePointOpen } from '../sources/os-code-point-open.ts'
import { libraries } from '../sources/ace-libraries.ts'
import type { Reading, Source } from '../sources/source.ts'
import type { Desk } from './desk.ts'
import { fetchDataSet } from './explore-education.ts'
import { fetchLinkedTable } from './gov-uk.ts'
import { keepFile } from './keep-file.ts'
import { fetchApiTable } from './nomis-api.ts'
import { fetchBulkTable } from './nomis-bulk.ts'
import { EDITION_LOOKUP } from './ons-services.ts'
import { fetchPortalTable } from './open-geography.ts'
import { openZip } from './zip.ts'

/** A file without which an area can be built all the same: where it cannot be had, a note says so. */
export interface OptionalFile {
  readonly source: Pick<Source<Reading>, 'id' | 'title' | 'gives' | 'publisher'>
  readonly fetch: (desk: Desk, key: string) => Promise<Result<readonly CachedFile[], Refusal>>
}

/** Hospitals and children's centres are not here: neither has an address that stays. */
export const OPTIONAL_FILES: readonly OptionalFile[] = [
  {
    source: fiveYearAges,
    fetch: (desk, key) => fetchBulkTable(desk, { ...fiveYearAges, key, level: 'lsoa' }),
  },
  { source: claimants, fetch: fetchClaimants },
  {
    source: editionLookup,
    fetch: (desk, key) => fetchPortalTable(desk, { ...EDITION_LOOKUP, key }),
  },
  {
    source: inspections,
    fetch: (desk, key) => {
      const { publisher, address } = inspections
      const pattern = /state-funded_schools_-_latest_inspections[^"\\]*\.csv/
      return fetchLinkedTable(desk, { key, publisher, page: address, pattern })
    },
  },
  ...schoolResults.map(([id, source]): OptionalFile => {
    return { source, fetch: (desk, key) => fetchDataSet(desk, { ...source, key, id }) }
  }),
  plainFile(gpPractices, gpPractices.address),
  plainFile(pharmacies, pharmacies.address),
  plainFile(
    libraries,
    'https://blog.librarydata.uk/files/basic-dataset-for-libraries-2023-enhanced.csv',
  ),
  { source: codePointOpen, fetch: fetchCodePoints },
]

function plainFile(source: Source<Reading>, url: string): OptionalFile {
  const { publisher, fileName } = source
  return {
    source,
    fetch: (desk, key) => keepFile(desk, { publisher, key, fileName, url, shape: 'table' }),
  }
}

/** All LSOAs of 2011, the newest month, everybody, as counts. */
function fetchClaimants(desk: Desk, key: string) {
  return fetchApiTable(desk, {
    key,
    fileName: claimants.fileName,
    dataset: 'NM_162_1',
    parameters: {
      geography: 'TYPE298',
      date: 'latest',
      gender: '0',
      age: '0',
      measure: '1',
      measures: '20100',
    },
    columns: [
      ...['DATE_NAME', 'GEOGRAPHY_CODE', 'GENDER', 'AGE', 'MEASURE', 'MEASURE_NAME'],
      ...['MEASURES', 'OBS_VALUE'],
    ],
  })
}

/** One archive with a file for each postcode area. */
function fetchCodePoints(desk: Desk, key: string) {
  const url =
    'https://api.os.uk/downloads/v1/products/CodePointOpen/downloads?area=GB&format=CSV&redirect'
  const where = { publisher: codePointOpen.publisher, url }
  return keepFile(desk, {
    ...where,
    key,
    fileName: 'codepo_gb.zip',
    shape: 'zip',
    open: (bytes) => openZip(bytes, where, /^[a-z]{1,2}\.csv$/i),
  })
}
