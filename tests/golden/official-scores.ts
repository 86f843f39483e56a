import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ROOT } from '../../scripts/root.ts'

/** Indices of Deprivation 2025, file 7 (MHCLG, Open Government Licence v3.0): beside the project, never in it. */
const FILE = path.join(
  ROOT,
  '../shared/england/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv.gz',
)
/** A row of a neighbourhood; names may be quoted, figures are not. */
const ROW = /^E01\d{6},(?:"[^"]*"|[^,]*),E\d{8},("[^"]*"|[^,]*),(.*)$/gm
/** Places of the scores among the figures that follow the authority's name. */
const SCORES = { imd: 0, crime: 15 } as const

export const officialScoresHere = existsSync(FILE)
/** The end of a test's title where the file is not there. */
export const SKIPPED = 'skipped: ../shared/england is not here'

export interface OfficialRow {
  readonly authority: string
  readonly imd: number
  readonly crime: number
}

/** Every neighbourhood of England, by no reader of ours. */
export function officialScores(): OfficialRow[] {
  const text = gunzipSync(readFileSync(FILE)).toString('utf8')
  return Array.from(text.matchAll(ROW), ([, authority = '', rest = '']) => {
    const figures = rest.split(',').map(Number)
    return {
      authority,
      imd: figures[SCORES.imd] ?? Number.NaN,
      crime: figures[SCORES.crime] ?? Number.NaN,
    }
  })
}
