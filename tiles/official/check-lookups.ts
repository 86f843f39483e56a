import { isInRings } from '../../src/domain/geometry/flat-ring.ts'
import type { Problem } from '../../src/domain/result.ts'
import type { NeighbourhoodInput } from '../area-input.ts'
import type { LngLat } from '../readers/coordinates.ts'
import { newestCode } from './authority-recodes.ts'
import type { Choice } from './choose-authorities.ts'
import { isInFrame } from './frames.ts'
import type { Frame, OutputAreaFiles } from './gather-output-areas.ts'
import { counted, someOf } from './plain-words.ts'
import type { Lookups } from './read-lookups.ts'

/**
 * The ward lookup and the Indices of Deprivation name the authority of each neighbourhood: where they speak of
 * the same year and contradict each other about the area, one of them was damaged, and which neighbourhoods
 * belong to the area is not ours to guess. Later lookups may have moved one.
 */
export function checkAuthorities({ wards, deprivation }: Lookups, choice: Choice): Problem | null {
  if (wards === null || deprivation === null || wards.value.wardYear > DEPRIVATION_YEAR) return null
  const asked = new Set(choice.authorities.map(({ newest }) => newest))
  for (const [lsoa, { authority }] of wards.value.byLsoa) {
    const other = deprivation.value.authorityByLsoa.get(lsoa)?.code ?? ''
    const codes = [authority, other].map(newestCode)
    if (other === '' || codes[0] === codes[1] || !codes.some((code) => asked.has(code))) continue
    return {
      where: `${wards.fileName}, ${lsoa}`,
      expected: `the authority that ${deprivation.fileName} names too (${other})`,
      found: authority,
      remedy: 'One of the two files is damaged: download both again.',
    }
  }
  return null
}

/** Authorities of the Indices of Deprivation 2025 are those of 2024. */
const DEPRIVATION_YEAR = 2024

/**
 * Output areas that have a centroid inside the area and that the lookup does not know: its people would be
 * missing without a word.
 */
export function checkOutputAreas(
  { lookup, centroids }: Pick<OutputAreaFiles, 'lookup' | 'centroids'>,
  ground: {
    readonly neighbourhoods: readonly NeighbourhoodInput[]
    readonly frames: ReadonlyMap<string, Frame>
  },
): Problem | null {
  const lost = [...centroids.value.points].filter(([code]) => {
    return code.startsWith('E') && !lookup.value.lsoaByOutputArea.has(code)
  })
  if (lost.length === 0) return null
  const inside = lost.filter(([, point]) => isInside(point, ground)).map(([code]) => code)
  if (inside.length === 0) return null
  return {
    where: lookup.fileName,
    expected: `a row for every output area of ${centroids.fileName} that lies in the area`,
    found: `none for ${counted(inside.length, 'output area')} (${someOf(inside)})`,
    remedy: 'The file may be cut short or damaged: download it again, whole.',
  }
}

function isInside(
  [lng, lat]: LngLat,
  {
    neighbourhoods,
    frames,
  }: {
    readonly neighbourhoods: readonly NeighbourhoodInput[]
    readonly frames: ReadonlyMap<string, Frame>
  },
): boolean {
  return neighbourhoods.some(({ code, geometry }) => {
    const frame = frames.get(code)
    if (frame === undefined || !isInFrame(frame, lng, lat)) return false
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return isInRings(
      parts.flat().map((ring) => ring.flat()),
      lng,
      lat,
    )
  })
}
