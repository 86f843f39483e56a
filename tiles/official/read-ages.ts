import type { SourceFacts } from '../../src/domain/area.ts'
import type { Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
import { ageBands } from '../sources/census-age-bands.ts'
import { fiveYearAges } from '../sources/nomis-ts007a.ts'
import { checkCodes, checkReplaced } from './code-edition.ts'
import type { Membership } from './membership.ts'
import type { Loaded, Shelf } from './find-files.ts'
import { loadIfThere } from './find-files.ts'

export interface AgesRead {
  /** The table whose bands the area shows; null where there is none. */
  readonly shown: Loaded<AgeTable> | null
  /** Every table with rows of the area. */
  readonly tables: readonly AgeTable[]
  readonly sources: readonly SourceFacts[]
  readonly notes: readonly string[]
}

/** The last year of childhood that a band of the census ends with, where it counts children alone. */
const CHILDREN_UP_TO = 15

/**
 * Reads the tables of residents by age that are there. The finer one with rows of the area is shown; a band
 * that it cannot make is named, never estimated.
 */
export function readAges(
  shelf: Shelf,
  wanted: ReadonlySet<string>,
  membership: Membership,
): Result<AgesRead> {
  const found: Loaded<AgeTable>[] = []
  for (const source of [fiveYearAges, ageBands]) {
    const file = loadIfThere(shelf, source)
    if (!file.ok) return file
    if (file.value === null) continue
    const { fileName, value } = file.value
    const codes = new Set(value.byLsoa.keys())
    const problem =
      checkCodes(fileName, codes, membership.everyLsoa).problem ??
      checkReplaced(fileName, codes, { wanted, membership })
    if (problem !== null) return failure(problem)
    found.push(file.value)
  }
  const useful = found.filter(({ value }) => rowsOf(value, wanted) > 0)
  const order = [...useful].sort((a, b) => b.value.bands.length - a.value.bands.length)
  const shown = order[0] ?? found[0] ?? null
  if (shown === null) {
    const names = `${ageBands.fileName} or ${fiveYearAges.fileName}`
    const note = `No table of residents by age (${names}) was found, so children are not counted.`
    return success({ shown, tables: [], sources: [], notes: [note] })
  }
  return success({
    shown,
    tables: useful.map(({ value }) => value),
    sources: (useful.length > 0 ? useful : [shown]).map((file) => {
      return file.facts(rowsOf(file.value, wanted) * bandsPerRow(file.value))
    }),
    notes: [...choiceNotes(shown, order.slice(1)), ...limitNotes(shown)],
  })
}

function rowsOf({ byLsoa }: AgeTable, wanted: ReadonlySet<string>): number {
  return [...wanted].filter((code) => byLsoa.has(code)).length
}

/** A wide table has one row for an area, a long one a row for each band. */
function bandsPerRow({ rowsRead, byLsoa }: AgeTable): number {
  return rowsRead > byLsoa.size ? Math.round(rowsRead / byLsoa.size) : 1
}

function choiceNotes(
  shown: Loaded<AgeTable>,
  others: readonly Loaded<AgeTable>[],
): readonly string[] {
  return others.map(
    ({ fileName, value }) =>
      `Residents by age are those of ${shown.fileName} (${shown.value.bands.length} bands), the finer ` +
      `table; ${fileName} (${value.bands.length} bands) counts residents aged 16 to 64.`,
  )
}

function limitNotes({ fileName, value }: Loaded<AgeTable>): readonly string[] {
  const across = value.bands.find(
    ({ from, to }) => from <= CHILDREN_UP_TO && (to ?? Infinity) > CHILDREN_UP_TO,
  )
  if (across === undefined) return []
  const end = across.to === null ? 'over' : String(across.to)
  return [
    `Residents aged 0 to ${CHILDREN_UP_TO} cannot be counted from ${fileName}: its band ${across.from} to ` +
      `${end} holds older people too, so children are those aged 0 to ${across.from - 1}.`,
  ]
}
