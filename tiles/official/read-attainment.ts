import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AttainmentTable } from '../sources/own-attainment.ts'
import { attainments } from '../sources/own-attainment.ts'
import type { EditionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { editionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { convertRates } from './convert-rates.ts'
import { editionOfCodes } from './edition-of-codes.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'
import type { FigureFile } from './gather-indicators.ts'
import { ownWeight } from './own-weight.ts'

export interface AttainmentRead {
  readonly files: readonly FigureFile[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

export interface AttainmentAsked {
  readonly wanted: ReadonlySet<string>
  /** Residents of an LSOA of 2021; NaN where not known. */
  readonly residents: (lsoa: string) => number
}

/**
 * Attainment at 5, 11 and 16 from files that a user brings. Fails on one that is broken; a table by ward is
 * named in the notes and not used, as wards take their figures from their neighbourhoods.
 */
export function readAttainment(
  shelf: Shelf,
  { wanted, residents }: AttainmentAsked,
): Result<AttainmentRead> {
  const lookup = loadIfThere(shelf, editionLookup)
  if (!lookup.ok) return lookup
  const files: FigureFile[] = []
  const sources: SourceFacts[] = []
  const notes: string[] = []
  const absent: string[] = []
  for (const [indicator, source] of attainments) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    if (file.value === null) absent.push(source.fileName)
    else if (file.value.value.level === 'ward') {
      notes.push(
        `${file.value.fileName} is by ward and not used: figures of wards are made from their ` +
          'neighbourhoods.',
      )
    } else {
      const now = bringTo2021(file.value, lookup.value, residents)
      if (!now.ok) return now
      files.push(figureFile(now.value, indicator, source.id))
      sources.push(file.value.facts(rowsOf(now.value.value, wanted)))
      if (lookup.value !== null && now.value.value !== file.value.value) {
        notes.push(conversionNote(file.value.fileName))
        sources.push(lookup.value.facts(wanted.size))
      }
    }
  }
  if (absent.length > 0) {
    notes.push(
      `No file of attainment by neighbourhood (${absent.join(', ')}) was found; none is published today.`,
    )
  }
  return success({ files, sources, notes })
}

/** Figures by LSOA of 2011 are converted where there is a lookup; without one their codes are refused later. */
function bringTo2021(
  file: Loaded<AttainmentTable>,
  lookup: Loaded<EditionLookup> | null,
  residents: (lsoa: string) => number,
): Result<Loaded<AttainmentTable>> {
  if (lookup === null) return success(file)
  const { codes } = file.value
  const { problem, has2011 } = editionOfCodes(file.fileName, codes, lookup.value)
  if (problem !== null) return failure(problem)
  if (!has2011) return success(file)
  return success({ ...file, value: convertRates(file.value, lookup.value.pairs, residents) })
}

function conversionNote(file: string): string {
  return (
    `${file} is by LSOA of 2011: parts of a split LSOA inherit its rate, a merged one has the mean ` +
    'weighted by pupils, and one that changed irregularly is not comparable.'
  )
}

function rowsOf({ rowByCode }: AttainmentTable, wanted: ReadonlySet<string>): number {
  return [...wanted].filter((code) => rowByCode.has(code)).length
}

function figureFile(
  { fileName, edition, value }: Loaded<AttainmentTable>,
  indicator: string,
  sourceId: string,
): FigureFile {
  return {
    sourceId,
    fileName,
    edition: `Own figures, ${edition}`,
    table: value,
    weights: () => [ownWeight(value, indicator, `pupils (${fileName})`)],
    method: 'Figures as the file gives them.',
  }
}
