import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { claimantCount } from '../town/official-claimants.ts'
import { fiveYearAges } from '../town/official-five-year-ages.ts'
import { exploreKeyStage2, exploreKeyStage4 } from '../town/official-results.ts'
import { codePointOpen, gpPractices, libraries, pharmacies } from '../town/official-services.ts'
import { overpassAnswer } from '../town/overpass-answer.ts'
import type { Seen } from './local-server.ts'

const INSPECTIONS =
  'Management_information_-_state-funded_schools_-_latest_inspections_as_at_31_Jan_2026.csv'
const ASSETS = 'https://assets.publishing.service.gov.uk/media'

const encode = (text: string) => new TextEncoder().encode(text)

/** The files without which an area can be built, each as its publisher answers; null for any other address. */
export function furtherFile({ host, path, fields }: Seen): Uint8Array | null {
  const answer = ANSWERS[host]
  return answer?.({ path, fields }) ?? null
}

type Asked = Pick<Seen, 'path' | 'fields'>

const ANSWERS: Readonly<Record<string, (asked: Asked) => Uint8Array | null>> = {
  'www.nomisweb.co.uk': ({ path }) => {
    if (path.endsWith('/census2021-ts007a.zip')) {
      const member = { 'census2021-ts007a-lsoa.csv': encode(fiveYearAges()) }
      return zipSync(member, { mtime: '2023-01-19' })
    }
    return path.endsWith('/NM_162_1.data.csv') ? encode(counted(claimantCount())) : null
  },
  'www.gov.uk': () => {
    const old = INSPECTIONS.replace('31_Jan_2026', '31_Dec_2025')
    return encode(
      JSON.stringify({ body: `<a href="${ASSETS}/1/${old}"> ${ASSETS}/2/${INSPECTIONS}` }),
    )
  },
  'assets.publishing.service.gov.uk': ({ path }) =>
    path === `/media/2/${INSPECTIONS}`
      ? encode(
          'URN,School name,Ofsted phase,Inspection start date,Inclusion\n900001,A,Primary,12/11/2025,Strong standard\n',
        )
      : null,
  // Gzip bytes under a plain name, and nothing that says so.
  'explore-education-statistics.service.gov.uk': ({ path }) =>
    Uint8Array.from(gzipSync(path.includes('019afee4') ? exploreKeyStage2() : exploreKeyStage4())),
  'www.odsdatasearchandexport.nhs.uk': ({ fields }) =>
    encode(fields.get('report') === 'epraccur' ? gpPractices() : pharmacies()),
  'blog.librarydata.uk': () => encode(libraries()),
  'api.os.uk': () =>
    zipSync({ 'Data/CSV/zz.csv': encode(codePointOpen()) }, { mtime: '2023-01-19' }),
  'overpass-api.de': () => encode(overpassAnswer()),
}

/** As the API has it: the number of all rows in each. */
function counted(table: string): string {
  const [headings = '', ...rows] = table.trimEnd().split('\n')
  return [`${headings},"RECORD_COUNT"`, ...rows.map((row) => `${row},${rows.length}`)].join('\r\n')
}
