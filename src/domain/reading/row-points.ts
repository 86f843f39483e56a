import type { Area, Level } from '../area.ts'
import { distanceM, type LngLat } from '../distance.ts'
import { type RowOfLevel, tableOf } from '../row-words.ts'

/** The row of which the representative point is nearest to the middle of the area. */
export function middleRow(area: Area, level: Level): number {
  const [west, south, east, north] = area.manifest.bounds
  return nearestRow(area, level, {
    to: { lng: (west + east) / 2, lat: (south + north) / 2 },
    among: () => true,
  })
}

/** The nearest row among some, ties to the lower; -1 where there is none. */
export function nearestRow(
  area: Area,
  level: Level,
  { to, among }: { readonly to: LngLat; readonly among: (row: number) => boolean },
): number {
  const { size } = tableOf(area, level)
  let nearest = -1
  let least = Number.POSITIVE_INFINITY
  for (let row = 0; row < size; row += 1) {
    if (!among(row)) continue
    const metres = distanceM(to, pointOf(area, { level, row }))
    if (metres >= least) continue
    least = metres
    nearest = row
  }
  return nearest
}

/** Where a row stands on the map. */
export function pointOf(area: Area, { level, row }: RowOfLevel): LngLat {
  const { lng, lat } = tableOf(area, level)
  return { lng: lng[row] ?? Number.NaN, lat: lat[row] ?? Number.NaN }
}
