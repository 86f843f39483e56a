import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { FigureTable } from '../sources/figure-table.ts'
import { FigureColumnBuilder } from '../sources/figure-table.ts'
import type { Claimants } from '../sources/nomis-claimants.ts'
import { claimants } from '../sources/nomis-claimants.ts'
import type { EditionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import { editionLookup } from '../sources/ons-lsoa11-lsoa21-lookup.ts'
import type { Conversion, Converted } from './convert-counts.ts'
import { convertCounts } from './convert-counts.ts'
import { editionOfCodes } from './edition-of-codes.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'
import type { FigureFile, Weight } from './gather-indicators.ts'
import { counted, someOf } from './plain-words.ts'

const INDICATOR = 'unemployment-claimants'

export interface ClaimantsRead {
  /** Null where the figure cannot be made; the notes say why. */
  readonly file: FigureFile | null
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

export interface ClaimantsAsked {
  readonly wanted: ReadonlySet<string>
  /** Residents aged 16 to 64; null where no table counts them. */
  readonly people: Weight | null
}

/**
 * The share of claimants among residents aged 16 to 64. The count comes by LSOA of 2011 and is brought to
 * 2021 by the exact-fit lookup; a file by LSOA of 2021 needs none. Fails on a broken file and on one that
 * mixes both editions; what is absent is a note.
 */
export function readClaimants(shelf: Shelf, asked: ClaimantsAsked): Result<ClaimantsRead> {
  const file = loadIfThere(shelf, claimants)
  if (!file.ok) return file
  if (file.value === null) {
    return leftOut(
      `No file of "${claimants.title}" (${claimants.fileName}) was found, so ${claimants.gives} is left out.`,
    )
  }
  const { people } = asked
  if (people === null) {
    return leftOut(
      `${file.value.fileName} is not used: no table here counts residents aged 16 to 64 ` +
        '(bands of five years cut through 16), so there is no share of claimants.',
    )
  }
  const lookup = loadIfThere(shelf, editionLookup)
  if (!lookup.ok) return lookup
  if (lookup.value === null) {
    return leftOut(
      `${file.value.fileName} is not used: claimants are counted by LSOA of 2011, and no lookup to 2021 ` +
        `with change codes (${editionLookup.fileName}) was found.`,
    )
  }
  const codes = file.value.value.byLsoa.keys()
  const edition = editionOfCodes(file.value.fileName, codes, lookup.value.value)
  const { problem, unknown, has2021: of2021 } = edition
  if (problem !== null) return failure(problem)
  const pairs = of2021 ? unchanged(file.value.value) : lookup.value.value.pairs
  const conversion = convertCounts(pairs, file.value.value.byLsoa, people.of)
  const table = toTable(conversion, file.value.value.rowsRead)
  const rows = [...asked.wanted].filter((code) => table.rowByCode.has(code)).length
  return success({
    file: figureFile(file.value, table, people),
    sources: [file.value.facts(rows), ...(of2021 ? [] : [lookup.value.facts(rows)])],
    notes: [
      ...(of2021 ? [] : conversionNotes(conversion, asked.wanted)),
      ...(unknown.length === 0
        ? []
        : [
            `${file.value.fileName} has ${counted(unknown.length, 'code')} that no lookup knows (${someOf(unknown)}).`,
          ]),
    ],
  })
}

function leftOut(note: string): Result<ClaimantsRead> {
  return success({ file: null, sources: [], notes: [note] })
}

function unchanged({ byLsoa }: Claimants): EditionLookup['pairs'] {
  return [...byLsoa.keys()].map((code) => ({ old: code, now: code, change: 'unchanged' }))
}

function toTable({ byLsoa }: Conversion, rowsRead: number): FigureTable {
  const codes = [...byLsoa.keys()]
  const figures = new FigureColumnBuilder()
  for (const cell of byLsoa.values()) addShare(figures, cell)
  return {
    rowsRead,
    codes,
    rowByCode: new Map(codes.map((code, row) => [code, row])),
    columns: new Map([[INDICATOR, figures.build()]]),
  }
}

function addShare(figures: FigureColumnBuilder, cell: Converted): void {
  if ('missing' in cell) figures.missing(cell.missing, cell.residents)
  else if (cell.residents === 0) figures.missing('not-collected', 0)
  else figures.value((100 * cell.count) / cell.residents, cell.residents)
}

function figureFile(file: Loaded<Claimants>, table: FigureTable, people: Weight): FigureFile {
  return {
    sourceId: claimants.id,
    fileName: file.fileName,
    edition: `Claimant count, ${file.edition}`,
    level: 'neighbourhood',
    table,
    weights: () => [people],
    method:
      'Claimants as published, rounded to 5, of residents aged 16 to 64; LSOAs of 2011 brought to 2021.',
  }
}

function conversionNotes({ byLsoa }: Conversion, wanted: ReadonlySet<string>): readonly string[] {
  const irregular = [...wanted].filter((code) => {
    const cell = byLsoa.get(code)
    return cell !== undefined && 'missing' in cell && cell.missing === 'not-comparable'
  })
  const base =
    'Claimants are counted by LSOA of 2011: where an LSOA was split, its parts share its rate; where ' +
    'some were merged, their counts are added.'
  if (irregular.length === 0) return [base]
  const where = `${counted(irregular.length, 'neighbourhood')} (${someOf(irregular)})`
  return [base, `Claimants are not comparable in ${where}: their boundaries changed irregularly.`]
}
