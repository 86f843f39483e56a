import { pointInside } from '../../src/domain/geometry/point-inside.ts'
import type { RingSet } from '../../src/domain/geometry/polygon-index.ts'
import type { OutputAreaTable } from '../../src/domain/area.ts'

export interface MiddlePoints {
  readonly lng: Float64Array
  readonly lat: Float64Array
}

/**
 * Where the people of each row are, on average: the mean of the output-area centroids weighted by
 * residents. A row without any resident in an output area gets a point inside its polygon.
 */
export function middlePoints(
  rings: readonly RingSet[],
  outputAreas: OutputAreaTable,
  rowOf: (outputArea: number) => number,
): MiddlePoints {
  const [lng, lat] = [new Float64Array(rings.length), new Float64Array(rings.length)]
  const residents = new Float64Array(rings.length)
  for (let at = 0; at < outputAreas.size; at++) {
    const row = rowOf(at)
    const people = outputAreas.residents[at] ?? 0
    residents[row] = (residents[row] ?? 0) + people
    lng[row] = (lng[row] ?? 0) + people * (outputAreas.lng[at] ?? 0)
    lat[row] = (lat[row] ?? 0) + people * (outputAreas.lat[at] ?? 0)
  }
  for (const [row, people] of residents.entries()) {
    const [x, y] = pointInside(rings[row] ?? []) ?? [0, 0]
    lng[row] = people > 0 ? (lng[row] ?? 0) / people : x
    lat[row] = people > 0 ? (lat[row] ?? 0) / people : y
  }
  return { lng, lat }
}
