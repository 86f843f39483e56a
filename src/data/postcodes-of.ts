import type { QueryClient } from '@tanstack/react-query'
import { bisectLeft } from 'd3-array'
import type { Area } from '../domain/area.ts'
import type { LngLat } from '../domain/distance.ts'
import type { Postcodes } from '../domain/zones/listed-neighbourhoods.ts'
import { neighbourhoodAt } from './neighbourhood-at.ts'
import { postcodesQuery } from './postcodes.ts'

/**
 * Where these postcodes are and which neighbourhood holds each. The file is fetched when the first
 * postcode is asked for; where it is missing or damaged, no postcode is known.
 */
export async function readPostcodesOf(
  client: QueryClient,
  area: Area,
  asked: readonly string[],
): Promise<Postcodes> {
  const points = new Map<string, LngLat>()
  const rows = new Map<LngLat, number | null>()
  const table = asked.length === 0 ? null : await client.query(postcodesQuery(area.manifest.id))
  if (table?.ok) {
    const { postcodes, lng, lat } = table.value
    for (const postcode of asked) {
      const at = bisectLeft(postcodes, postcode)
      if (postcodes[at] !== postcode) continue
      const point = { lng: lng[at]!, lat: lat[at]! }
      points.set(postcode, point)
      rows.set(point, await neighbourhoodAt(client, area, point))
    }
  }
  return {
    pointOf: (postcode) => points.get(postcode) ?? null,
    rowAt: (point) => rows.get(point) ?? null,
  }
}
