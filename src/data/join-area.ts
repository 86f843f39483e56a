import type { Area } from '../domain/area.ts'
import { PACKAGE_FILES } from '../formats/area-package/file-names.ts'
import { failure, type Result, success } from '../domain/result.ts'

/**
 * Proves that files read one by one belong together: the counts of the manifest are those of the
 * tables, and every row number points into the table it speaks of. Files of two builds mixed by a
 * copy are found here, before a figure stands under the wrong name.
 */
export function joinArea(area: Area): Result<Area> {
  const { manifest, neighbourhoods, wards, outputAreas, adjacency } = area
  const counts: readonly (readonly [string, number, number])[] = [
    [PACKAGE_FILES.neighbourhoods, manifest.neighbourhoods.count, neighbourhoods.size],
    [PACKAGE_FILES.wards, manifest.wards.count, wards.size],
    [PACKAGE_FILES.outputAreas, manifest.outputAreas, outputAreas.size],
  ]
  for (const [file, expected, found] of counts) {
    if (expected !== found) return apart(manifest.id, file, [`${String(expected)} rows`, found])
  }
  const pointers: readonly (readonly [string, Uint32Array, number])[] = [
    [PACKAGE_FILES.neighbourhoods, neighbourhoods.wardRows, wards.size],
    [PACKAGE_FILES.outputAreas, outputAreas.neighbourhoodRows, neighbourhoods.size],
    [PACKAGE_FILES.adjacency, adjacency.a, neighbourhoods.size],
    [PACKAGE_FILES.adjacency, adjacency.b, neighbourhoods.size],
  ]
  for (const [file, rows, size] of pointers) {
    const stray = rows.find((row) => row >= size)
    if (stray !== undefined) {
      return apart(manifest.id, file, [`row numbers below ${String(size)}`, stray])
    }
  }
  return success(area)
}

function apart(
  areaId: string,
  file: string,
  [expected, found]: readonly [string, number],
): Result<never> {
  return failure({
    where: `${areaId}/${file}`,
    expected,
    found: String(found),
    remedy: 'The files come from different builds: build the area again.',
  })
}
