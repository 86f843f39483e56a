import type { QueryClient } from '@tanstack/react-query'
import type { Area } from '../domain/area.ts'
import { postcodesQuery } from './postcodes.ts'
import { readPostcodesOf } from './postcodes-of.ts'

/**
 * Codes of the neighbourhoods that hold these postcodes; those that the area does not have are left
 * out. Null where no postcodes are at hand, since an area may come without them; nothing is fetched
 * where none are asked for.
 */
export async function postcodeCodes(
  client: QueryClient,
  area: Area,
  asked: readonly string[],
): Promise<ReadonlyMap<string, string> | null> {
  if (asked.length === 0) return new Map()
  const table = await client.query(postcodesQuery(area.manifest.id))
  if (!table.ok || table.value.size === 0) return null
  const { pointOf, rowAt } = await readPostcodesOf(client, area, asked)
  return new Map(
    asked.flatMap((postcode) => {
      const point = pointOf(postcode)
      const code = point === null ? undefined : area.neighbourhoods.codes[rowAt(point) ?? -1]
      return code === undefined ? [] : [[postcode, code] as const]
    }),
  )
}
