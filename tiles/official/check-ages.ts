import type { AgeBand } from '../../src/domain/area.ts'
import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { NeighbourhoodInput } from '../area-input.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
import { isFarOff } from '../sources/census-shares.ts'
import type { Loaded } from './find-files.ts'
import { counted, someOf, thousands } from './plain-words.ts'

export interface AgesChecked {
  /** Bands that the area can use; empty where the table has no row of it. */
  readonly bands: readonly AgeBand[]
  readonly notes: readonly string[]
}

/**
 * Holds the age bands against the residents. A neighbourhood in which they differ is a fact to know; an
 * area in which they differ by more than perturbation explains is a file that cannot be right.
 */
export function checkAges(
  ages: Loaded<AgeTable> | null,
  neighbourhoods: readonly NeighbourhoodInput[],
): Result<AgesChecked> {
  if (ages === null) return success({ bands: [], notes: [] })
  const { bands } = ages.value
  if (neighbourhoods.every(({ residentsByBand }) => residentsByBand.size === 0)) {
    return success({ bands: [], notes: [`${ages.fileName} has no row of this area.`] })
  }
  const whole = neighbourhoods.filter(
    ({ residentsByBand }) => residentsByBand.size === bands.length,
  )
  const people = whole.reduce((sum, { residents }) => sum + residents, 0)
  const inBands = whole.reduce((sum, one) => sum + sumOfBands(one), 0)
  if (isFarOff(people, inBands)) return failure(wrongSum(ages.fileName, people, inBands))
  const notes = [
    ...gapNote(ages.fileName, neighbourhoods, bands.length),
    ...differenceNotes(ages.fileName, whole),
  ]
  return success({ bands, notes })
}

function sumOfBands({ residentsByBand }: NeighbourhoodInput): number {
  let sum = 0
  for (const count of residentsByBand.values()) sum += count
  return sum
}

function gapNote(
  file: string,
  neighbourhoods: readonly NeighbourhoodInput[],
  bands: number,
): readonly string[] {
  const gaps = neighbourhoods.filter(({ residentsByBand }) => residentsByBand.size < bands)
  if (gaps.length === 0) return []
  const codes = someOf(gaps.map(({ code }) => code))
  return [`${file} lacks age bands of ${counted(gaps.length, 'neighbourhood')} (${codes}).`]
}

function differenceNotes(file: string, whole: readonly NeighbourhoodInput[]): readonly string[] {
  const far = whole.filter((one) => isFarOff(sumOfBands(one), one.residents))
  const near = whole.filter((one) => sumOfBands(one) !== one.residents).length - far.length
  const notes: string[] = []
  if (near > 0) {
    notes.push(
      `In ${counted(near, 'neighbourhood')} the age bands add up to a few people more or less ` +
        'than the residents: the publisher alters small counts.',
    )
  }
  if (far.length > 0) {
    const named = far.map((one) => `${one.code}: ${sumOfBands(one)} against ${one.residents}`)
    notes.push(
      `In ${counted(far.length, 'neighbourhood')} the age bands of ${file} miss the residents by ` +
        `more than that (${someOf(named)}).`,
    )
  }
  return notes
}

function wrongSum(where: string, people: number, inBands: number): Problem {
  return {
    where,
    expected: `age bands that add up to about the ${thousands(people)} residents of TS001`,
    found: thousands(inBands),
    remedy: 'Download both files again.',
  }
}
