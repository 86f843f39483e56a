import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { EditionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import type { OwnFigures } from '../sources/own-figures.ts'
import { convertRates } from './convert-rates.ts'
import { editionOfCodes } from './edition-of-codes.ts'
import type { Loaded } from './find-files.ts'
import type { FigureFile, Weight } from './gather-indicators.ts'
import { ownWeight } from './own-weight.ts'

export interface OwnFiguresRead {
  readonly file: FigureFile
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

export interface OwnFiguresAsked {
  readonly indicator: string
  readonly sourceId: string
  readonly edition: string
  /** Of an indicator that the catalogue does not know. */
  readonly title?: string
  /** Whom the file counts, in words: "pupils". */
  readonly people: string
  /** Codes of the area, by level. */
  readonly wanted: Readonly<Record<OwnFigures['level'], ReadonlySet<string>>>
  /** Residents by LSOA of 2021: what parts of a split LSOA are weighed by, and figures without people. */
  readonly residents: Weight
  /** From LSOAs of 2011 to those of 2021; null where the folder has none. */
  readonly lookup: Loaded<EditionLookup> | null
}

/**
 * Figures that a user brings, by LSOA of 2021, by LSOA of 2011 (converted where there is a lookup; without one
 * their codes are refused later) or by ward. Fails where codes of both editions stand in one file.
 */
export function readOwnFigures(
  loaded: Loaded<OwnFigures>,
  asked: OwnFiguresAsked,
): Result<OwnFiguresRead> {
  const { fileName, value } = loaded
  const { indicator, sourceId, edition, people, residents } = asked
  const now = bringTo2021(loaded, asked)
  if (!now.ok) return now
  const table = now.value
  const kept = [...asked.wanted[value.level]].filter((code) => table.rowByCode.has(code)).length
  const isConverted = table !== value
  const own = ownWeight(table, indicator, `${people} (${fileName})`)
  return success({
    file: {
      sourceId,
      fileName,
      edition,
      level: value.level,
      ...(asked.title === undefined ? {} : { title: asked.title }),
      table,
      weights: () => [value.countsPeople ? own : residents],
      method: 'Figures as the file gives them.',
    },
    sources: [
      { ...loaded.facts(kept), id: sourceId },
      ...(isConverted && asked.lookup !== null
        ? [asked.lookup.facts(asked.wanted.neighbourhood.size)]
        : []),
    ],
    notes: isConverted ? [conversionNote(fileName)] : [],
  })
}

function bringTo2021(
  { fileName, value }: Loaded<OwnFigures>,
  { lookup, residents }: OwnFiguresAsked,
): Result<OwnFigures> {
  if (lookup === null || value.level === 'ward') return success(value)
  const { problem, has2011 } = editionOfCodes(fileName, value.codes, lookup.value)
  if (problem !== null) return failure(problem)
  return success(has2011 ? convertRates(value, lookup.value.pairs, residents.of) : value)
}

function conversionNote(file: string): string {
  return (
    `${file} is by LSOA of 2011: parts of a split LSOA inherit its rate, a merged one has the mean ` +
    'weighted by its people, and one that changed irregularly is not comparable.'
  )
}
