import type { Result } from '../../domain/result.ts'
import { type ColumnType, columnType, type NamedColumn } from './arrow-file.ts'
import { PACKAGE_FILES } from './file-names.ts'
import { type JsonCursor, parseJson } from './json-cursor.ts'

export interface ResourceField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number'
}

/** A file of the package as the manifest lists it (Frictionless Data Resource). */
export interface Resource {
  readonly path: string
  readonly bytes: number
  /** `sha256:<hex>` of the file. */
  readonly hash: string
  /** Columns of a table; null for the other files. */
  readonly fields: readonly ResourceField[] | null
}

const FIELD_TYPES: Readonly<Record<ColumnType, ResourceField['type']>> = {
  utf8: 'string',
  float64: 'number',
  float32: 'number',
  uint32: 'integer',
  uint8: 'integer',
}

export function fieldsOfColumns(columns: readonly NamedColumn[]): readonly ResourceField[] {
  return columns.map(([name, values]) => ({ name, type: FIELD_TYPES[columnType(values)] }))
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  arrow: 'application/vnd.apache.arrow.file',
  geojson: 'application/geo+json',
  json: 'application/json',
  pmtiles: 'application/vnd.pmtiles',
}

export function mediaType(path: string): string {
  const format = path.slice(path.lastIndexOf('.') + 1)
  return MEDIA_TYPES[format] ?? 'application/octet-stream'
}

const PRIMARY_KEYS: Readonly<Record<string, string>> = {
  [PACKAGE_FILES.neighbourhoods]: 'code',
  [PACKAGE_FILES.wards]: 'code',
  [PACKAGE_FILES.postcodes]: 'postcode',
}

/** As it stands in `datapackage.json`. */
export function resourceMember({ path, bytes, hash, fields }: Resource) {
  const format = path.slice(path.lastIndexOf('.') + 1)
  const primaryKey = PRIMARY_KEYS[path]
  return {
    name: path.slice(0, path.lastIndexOf('.')),
    path,
    format,
    mediatype: mediaType(path),
    bytes,
    hash,
    ...(fields === null
      ? {}
      : { schema: { fields, ...(primaryKey === undefined ? {} : { primaryKey }) } }),
  }
}

/** The files that a manifest promises, with their sizes and checksums. */
export function readResources(text: string): Result<readonly Resource[]> {
  const parsed = parseJson(PACKAGE_FILES.manifest, text)
  if (!parsed.ok) return parsed
  const resources = parsed.value.at('resources').list((resource) => ({
    path: resource.at('path').string(),
    bytes: resource.at('bytes').count(),
    hash: resource.at('hash').string(),
    fields: resource.at('schema').ifPresent((schema) => schema.at('fields').list(takeField)),
  }))
  return parsed.value.finish(resources)
}

function takeField(field: JsonCursor): ResourceField {
  const type = field.at('type').oneOf(['string', 'integer', 'number'] as const)
  return { name: field.at('name').string(), type: type ?? 'string' }
}
