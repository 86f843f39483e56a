import type { Result } from '../../src/domain/result.ts'
import { success } from '../../src/domain/result.ts'
import type { Refusal } from '../network/refusal.ts'
import { refusal } from '../network/refusal.ts'
import { askArcgis, isFields } from './arcgis-answer.ts'
import type { Fields } from './arcgis-answer.ts'
import type { Desk } from './desk.ts'
import { newestName } from './newest-name.ts'

export const ONS = 'Office for National Statistics (Open Geography portal)'
const SERVICES = 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services'

/** The most rows asked for at once, whatever a server offers: pages stay small enough to ask again. */
const MOST_ROWS = 2_000

export interface ServiceWanted {
  /** As it was last called. Names and their suffixes change. */
  readonly service: string
  /** Names of its other editions and versions. */
  readonly family: RegExp
  /** Fields it must have; years in names differ by edition. */
  readonly fields: readonly RegExp[]
}

/** A layer as the server describes it. */
export interface Layer {
  readonly service: string
  readonly publisher: string
  readonly url: string
  /** Names of its fields, in order. */
  readonly fields: readonly string[]
  /** The field that numbers the rows, by which pages are kept in order. */
  readonly objectId: string
  readonly pageSize: number
  /** When its data last changed, as the server writes it; null where it does not say. */
  readonly edited: string | null
  /** By which the portal offers it as a file. */
  readonly itemId: string | null
}

/** The layer of a service; where the service is gone, of the newest of its family that the server lists. */
export async function findLayer(
  desk: Desk,
  wanted: ServiceWanted,
): Promise<Result<Layer, Refusal>> {
  const layer = await describe(desk, wanted.service, wanted)
  if (layer.ok || layer.problem.reason !== 'absent') return layer
  const where = { publisher: ONS, url: SERVICES }
  const answer = await askArcgis(desk.courier, where, { f: 'json' })
  if (!answer.ok) return answer
  const names = namesOf(answer.value).filter((name) => wanted.family.test(name))
  const newest = newestName(names)
  if (newest === null) {
    const expected = `a map service like ${wanted.service}`
    return refusal(where, 'absent', { expected, found: 'none' })
  }
  return describe(desk, newest, wanted)
}

function namesOf(answer: Fields): readonly string[] {
  const services = answer['services']
  if (!Array.isArray(services)) return []
  return services.flatMap((one: unknown) =>
    isFields(one) && typeof one['name'] === 'string' && one['type'] === 'FeatureServer'
      ? [one['name']]
      : [],
  )
}

async function describe(
  { courier }: Desk,
  service: string,
  { fields: needed }: ServiceWanted,
): Promise<Result<Layer, Refusal>> {
  const where = { publisher: ONS, url: `${SERVICES}/${service}/FeatureServer/0` }
  const answer = await askArcgis(courier, where, { f: 'json' })
  if (!answer.ok) return answer
  const { objectIdField, maxRecordCount, serviceItemId, editingInfo } = answer.value
  const fields = fieldsOf(answer.value)
  const absent = needed.find((pattern) => !fields.some((name) => pattern.test(name)))
  if (absent !== undefined) {
    const expected = `a field like ${absent.source.replace(/[\\^$]/g, '')}`
    const found = fields.length === 0 ? 'none' : fields.slice(0, 8).join(', ')
    return refusal(where, 'unreadable', { expected, found })
  }
  const offered = typeof maxRecordCount === 'number' ? maxRecordCount : MOST_ROWS
  const named = fields.find((name) => /^(FID|OBJECTID|ObjectId)$/.test(name))
  return success({
    ...where,
    service,
    fields,
    objectId: typeof objectIdField === 'string' ? objectIdField : (named ?? 'OBJECTID'),
    pageSize: Math.max(1, Math.min(offered, MOST_ROWS)),
    edited: editedOf(editingInfo),
    itemId: typeof serviceItemId === 'string' ? serviceItemId : null,
  })
}

function fieldsOf(answer: Fields): readonly string[] {
  const fields = answer['fields']
  if (!Array.isArray(fields)) return []
  return fields.flatMap((one: unknown) =>
    isFields(one) && typeof one['name'] === 'string' ? [one['name']] : [],
  )
}

function editedOf(info: unknown): string | null {
  if (!isFields(info)) return null
  const time = info['dataLastEditDate'] ?? info['lastEditDate']
  return typeof time === 'number' ? new Date(time).toISOString() : null
}
