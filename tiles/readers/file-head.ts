import { decodeHead, decodeText, unpack, unpackHead } from './bytes.ts'
import { firstRecords } from './csv.ts'
import type { FolderFile } from './folder.ts'
import { baseName } from './folder.ts'
import type { ColumnSpecs } from './headings.ts'
import { locateColumns } from './headings.ts'

/** The beginning of a file: enough to know what it is. */
export interface FileHead {
  readonly file: FolderFile
  readonly name: string
  readonly kind: 'table' | 'layer' | 'other'
  /** First records of a table, whole ones only; empty for anything else. */
  readonly records: readonly (readonly string[])[]
  /** Beginning of a layer's text; empty for anything else. */
  readonly layerText: string
}

const HEAD_BYTES = 128 * 1024

export function readHead(file: FolderFile): FileHead {
  const name = baseName(file.path)
  const bytes = unpackHead(file.read(HEAD_BYTES))
  const text = decodeHead(bytes).replace(/^\uFEFF/, '')
  const start = text.trimStart()[0]
  if (start === '{') {
    return { file, name, kind: 'layer', records: [], layerText: layerHead(file, text) }
  }
  if (start === undefined || start === '<' || text.includes('\0')) {
    return { file, name, kind: 'other', records: [], layerText: '' }
  }
  return { file, name, kind: 'table', records: firstRecords(text), layerText: '' }
}

/** Some writers put a feature's geometry, which may be long, before its properties. */
function layerHead(file: FolderFile, text: string): string {
  if (/"properties"\s*:\s*\{\s*"|"elements"\s*:\s*\[/.test(text)) return text
  const whole = unpack(file.read(), file.path)
  if (!whole.ok) return text
  const limit = Math.min(whole.value.length, 64 * HEAD_BYTES)
  return decodeText(whole.value.subarray(0, limit))
}

/**
 * True for a table that has these headings and, in its first row, a code of this form. The code tells
 * apart files that have the same headings at different levels (TS037 by output area or by LSOA).
 */
export function isTableOf<K extends string>(
  head: FileHead,
  specs: ColumnSpecs<K>,
  key: { readonly column: K; readonly code: RegExp },
): boolean {
  if (head.kind !== 'table') return false
  const located = locateColumns(head.records, specs, head.name)
  if (!located.ok) return false
  const index = located.value.columns[key.column]
  const first = head.records
    .slice(located.value.headerRow + 1)
    .find((record) => record.some((cell) => cell.trim() !== ''))
  return index !== undefined && key.code.test((first?.[index] ?? '').trim())
}

/** The first heading that fits, normalised by case only; null where none does. */
export function headingLike(head: FileHead, pattern: RegExp): string | null {
  for (const record of head.records) {
    const found = record.find((heading) => pattern.test(heading.trim()))
    if (found !== undefined) return found.trim()
  }
  return null
}

/** The first property name of a layer that fits; null where none does. */
export function propertyLike(head: FileHead, pattern: RegExp): string | null {
  for (const [, name] of head.layerText.matchAll(/"([A-Za-z0-9_]+)"\s*:/g)) {
    if (name !== undefined && pattern.test(name)) return name
  }
  return null
}
