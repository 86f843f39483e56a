import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { AgeBand } from '../../src/domain/area.ts'
import type { NeighbourhoodInput, WardInput } from '../area-input.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
import { isFarOff } from '../sources/census-shares.ts'
import type { Deprivation } from '../sources/mhclg-iod2025.ts'
import type { LsoaBoundaries } from '../sources/ons-lsoa21-boundaries.ts'
import type { WardLookup } from '../sources/ons-ward-lookup.ts'
import type { WardBoundaries } from '../sources/ons-wards.ts'
import { newestCode } from './authority-recodes.ts'
import type { Choice } from './choose-authorities.ts'
import type { Loaded } from './find-files.ts'
import { counted, someOf } from './plain-words.ts'

export interface NeighbourhoodFiles {
  readonly boundaries: Loaded<LsoaBoundaries>
  readonly wards: Loaded<WardLookup> | null
  readonly ages: Loaded<AgeTable> | null
  readonly deprivation: Loaded<Deprivation> | null
}

/** The neighbourhoods of the area, sorted by code. Fails where one has no polygon: it could not be drawn. */
export function gatherNeighbourhoods(
  files: NeighbourhoodFiles,
  wanted: ReadonlySet<string>,
  residents: ReadonlyMap<string, number>,
): Result<NeighbourhoodInput[]> {
  const { boundaries, wards, ages, deprivation } = files
  const undrawn = [...wanted].filter((code) => !boundaries.value.codes.has(code))
  if (undrawn.length > 0) return failure(noPolygon(boundaries.fileName, undrawn))
  const neighbourhoods: NeighbourhoodInput[] = []
  for (const code of [...wanted].sort()) {
    const geometry = boundaries.value.polygon(code)
    if (!geometry.ok) return geometry
    const ward = wards?.value.byLsoa.get(code)
    const row = deprivation?.value.rowByCode.get(code)
    neighbourhoods.push({
      code,
      name: boundaries.value.name(code) || code,
      geometry: geometry.value,
      lookupWard: ward === undefined ? null : { code: ward.ward, name: ward.wardName || ward.ward },
      residents: residents.get(code) ?? 0,
      residentsByBand: bandsOf(ages?.value ?? null, code),
      imdDecile: row === undefined ? 0 : (deprivation?.value.imdDecile[row] ?? 0),
    })
  }
  return success(neighbourhoods)
}

function bandsOf(ages: AgeTable | null, code: string): ReadonlyMap<string, number> {
  const counts = ages?.byLsoa.get(code)
  const byBand = new Map<string, number>()
  ages?.bands.forEach((band, index) => {
    const count = counts?.[index]
    if (count !== undefined && !Number.isNaN(count)) byBand.set(band.id, count)
  })
  return byBand
}

function noPolygon(file: string, codes: readonly string[]): Problem {
  return {
    where: file,
    expected: 'a polygon for every neighbourhood of the area',
    found: `none for ${counted(codes.length, 'neighbourhood')} (${someOf(codes)})`,
    remedy: 'Use the whole layer of LSOAs of December 2021.',
  }
}

export interface WardsGathered {
  readonly wards: readonly WardInput[]
  /** Codes under which the layer names the area's authorities. */
  readonly authorityCodes: ReadonlyMap<string, string>
}

/** Ward polygons whose authority, under whatever edition's code, is one of the area's. */
export function gatherWards(file: Loaded<WardBoundaries>, choice: Choice): Result<WardsGathered> {
  const names = new Map(choice.authorities.map(({ newest, name }) => [newest, name]))
  const wards: WardInput[] = []
  const authorityCodes = new Map<string, string>()
  for (const shape of file.value.wards) {
    const name = names.get(newestCode(shape.authority))
    if (name === undefined) continue
    const geometry = shape.polygon()
    if (!geometry.ok) return geometry
    authorityCodes.set(shape.authority, name)
    wards.push({ code: shape.code, name: shape.name, geometry: geometry.value })
  }
  const drawn = new Set([...authorityCodes.keys()].map(newestCode))
  const undrawn = choice.authorities.filter(({ newest }) => !drawn.has(newest))
  if (undrawn.length > 0) return failure(noWards(file.fileName, undrawn))
  return success({ wards: wards.sort((a, b) => (a.code < b.code ? -1 : 1)), authorityCodes })
}

function noWards(where: string, authorities: Choice['authorities']): Problem {
  const names = authorities.map(({ name, codes }) => `${name} (${codes.join(', ')})`)
  return {
    where,
    expected: 'wards of every authority of the area',
    found: `none of ${someOf(names)}`,
    remedy: 'Use the whole ward layer, of an edition that knows these authorities.',
  }
}

/** Bands that the area can use, and what to know of them. Fails on rows that cannot be right. */
export function checkAges(
  ages: Loaded<AgeTable> | null,
  neighbourhoods: readonly NeighbourhoodInput[],
): Result<{ bands: readonly AgeBand[]; notes: readonly string[] }> {
  if (ages === null) return success({ bands: [], notes: [] })
  const complete = neighbourhoods.filter((one) => one.residentsByBand.size > 0)
  if (complete.length === 0) {
    return success({ bands: [], notes: [`${ages.fileName} has no row of this area.`] })
  }
  const notes: string[] = []
  const partial = neighbourhoods.filter(
    ({ residentsByBand }) => residentsByBand.size < ages.value.bands.length,
  )
  if (partial.length > 0) {
    const codes = someOf(partial.map(({ code }) => code))
    notes.push(
      `${ages.fileName} lacks age bands of ${counted(partial.length, 'neighbourhood')} (${codes}).`,
    )
  }
  let off = 0
  for (const one of complete) {
    if (one.residentsByBand.size < ages.value.bands.length) continue
    const sum = [...one.residentsByBand.values()].reduce((a, b) => a + b, 0)
    if (isFarOff(sum, one.residents)) return failure(wrongSum(ages.fileName, one, sum))
    if (sum !== one.residents) off++
  }
  if (off > 0) {
    notes.push(
      `In ${counted(off, 'neighbourhood')} the age bands add up to a few people more or less than the residents: the publisher alters small counts.`,
    )
  }
  return success({ bands: ages.value.bands, notes })
}

function wrongSum(file: string, { code, residents }: NeighbourhoodInput, sum: number): Problem {
  return {
    where: `${file}, ${code}`,
    expected: `age bands that add up to about its ${counted(residents, 'resident')} (TS001)`,
    found: String(sum),
    remedy: 'Download both files again.',
  }
}
