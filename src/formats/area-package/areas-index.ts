import type { AreaListing } from '../../domain/area.ts'
import type { Result } from '../../domain/result.ts'
import { parseJson } from './json-cursor.ts'

const INDEX_VERSION = 1
const FILE = 'areas/index.json'

/** `{version, areas: [{id, title, codes}]}`: the packages that stand beside the page. */
export function writeAreasIndex(areas: readonly AreaListing[]): string {
  const listings = areas.map(({ id, title, codes }) => ({ id, title, codes }))
  return `${JSON.stringify({ version: INDEX_VERSION, areas: listings }, null, 2)}\n`
}

export function readAreasIndex(text: string): Result<readonly AreaListing[]> {
  const parsed = parseJson(FILE, text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  root.at('version').oneOf([INDEX_VERSION])
  const areas = root.at('areas').list((area) => ({
    id: area.at('id').string(),
    title: area.at('title').string(),
    codes: area.at('codes').list((code) => code.string()),
  }))
  return root.finish(areas)
}
