import type { KeptArea } from '../domain/offline/kept-area.ts'
import type { Result } from '../domain/result.ts'
import { parseJson } from './area-package/json-cursor.ts'

const RECORD_VERSION = 1

/** What is noted of a kept area beside its files; written last, so that it stands for the whole. */
export function writeKeptArea({ id, title, edition, keptAt, bytes }: KeptArea): string {
  return JSON.stringify({ version: RECORD_VERSION, id, title, edition, keptAt, bytes })
}

export function readKeptArea(text: string): Result<KeptArea> {
  const parsed = parseJson('the note of a kept area', text)
  if (!parsed.ok) return parsed
  const root = parsed.value
  root.at('version').oneOf([RECORD_VERSION])
  return root.finish({
    id: root.at('id').string(),
    title: root.at('title').string(),
    edition: root.at('edition').string(),
    keptAt: root.at('keptAt').string(),
    bytes: root.at('bytes').count(),
  })
}
