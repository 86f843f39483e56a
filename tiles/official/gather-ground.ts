import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'
import type { NeighbourhoodInput, WardInput } from '../area-input.ts'
import type { AgeTable } from '../sources/census-age-bands.ts'
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
