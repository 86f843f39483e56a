import type { LinePolygon } from '../domain/zones/zone.ts'
import { crc32 } from './area-package/crc32.ts'

/** A tenth of a metre: programs that pass a file on may round, but not as far as this. */
const DECIMALS = 6

/**
 * A sum over an outline that an export carries, so that an import knows whether the outline is still
 * the one that was written: eight hexadecimal digits. Coordinates count to six decimals.
 */
export function outlineSum(polygons: readonly LinePolygon[]): string {
  const text = JSON.stringify(polygons.map((rings) => rings.map((ring) => ring.map(rounded))))
  return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0')
}

/** An outline at the precision that its sum counts. */
export function roundedOutline(polygons: readonly LinePolygon[]): LinePolygon[] {
  return polygons.map(([outer, ...holes]) => [
    outer.map(rounded),
    ...holes.map((hole) => hole.map(rounded)),
  ])
}

/** Adding zero turns a negative zero, which JSON does not know, into zero. */
function rounded([lng, lat]: readonly [number, number]): [number, number] {
  return [Number(lng.toFixed(DECIMALS)) + 0, Number(lat.toFixed(DECIMALS)) + 0]
}
