import { failure, type Result, success } from '../../domain/result.ts'
import type { LinePolygon, LineRing, Position, Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { MOST_ZONES } from '../../domain/zones/zone-mark.ts'
import { cleanName } from '../../domain/zones/zone-words.ts'
import { isMoment, isObject, isSlug, isUuid } from './record-checks.ts'

/** A code of a neighbourhood, of any edition. */
const CODE = /^[A-Za-z0-9]{1,20}$/
/** England has fewer neighbourhoods, and no sensible line has more corners. */
const MOST_CODES = 40_000
const MOST_POSITIONS = 200_000

/**
 * A zone from parsed JSON of the current version, each member checked; members that are not known
 * are dropped. The problem says which member is wrong and what it should be.
 */
export function readZone(value: unknown): Result<Zone, string> {
  if (!isObject(value)) return failure('it is not an object')
  const { id, area, createdAt, changedAt, deletedAt, name, mark, order } = value
  const { hidden, codeEdition, shape } = value
  if (!isUuid(id)) return failure('"id" is not a uuid')
  if (!isSlug(area)) return failure('"area" is not the id of an area')
  if (!isMoment(createdAt)) return failure('"createdAt" is not a moment')
  if (!isMoment(changedAt)) return failure('"changedAt" is not a moment')
  if (deletedAt !== null && !isMoment(deletedAt)) return failure('"deletedAt" is not a moment')
  if (typeof name !== 'string') return failure('"name" is not a text')
  if (!isMark(mark)) return failure('"mark" is not a whole number from 0 to 11')
  if (typeof order !== 'number' || !Number.isFinite(order)) return failure('"order" is no number')
  if (typeof hidden !== 'boolean') return failure('"hidden" is not true or false')
  if (typeof codeEdition !== 'string') return failure('"codeEdition" is not a text')
  const ground = readShape(shape)
  if (!ground.ok) return ground
  return success({
    id,
    area,
    createdAt,
    changedAt,
    deletedAt,
    name: cleanName(name) || 'Zone without a name',
    mark,
    order,
    hidden,
    codeEdition: cleanName(codeEdition),
    shape: ground.value,
  })
}

function isMark(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_ZONES
}

function readShape(value: unknown): Result<ZoneShape, string> {
  if (!isObject(value)) return failure('"shape" is not an object')
  if (value['kind'] === 'neighbourhoods') return readCodes(value['codes'])
  if (value['kind'] === 'own-line') return readLines(value['polygons'])
  return failure('"shape.kind" is neither "neighbourhoods" nor "own-line"')
}

function readCodes(value: unknown): Result<ZoneShape, string> {
  if (!Array.isArray(value)) return failure('"shape.codes" is not a list')
  if (value.length > MOST_CODES) return failure(`"shape.codes" has more than ${MOST_CODES} codes`)
  const isCode = (code: unknown): code is string => typeof code === 'string' && CODE.test(code)
  if (!value.every(isCode)) return failure('"shape.codes" holds something that is no code')
  return success({ kind: 'neighbourhoods', codes: [...new Set(value)].sort() })
}

function readLines(value: unknown): Result<ZoneShape, string> {
  if (!Array.isArray(value)) return failure('"shape.polygons" is not a list')
  let left = MOST_POSITIONS
  const isPosition = (position: unknown): position is Position => {
    left -= 1
    if (left < 0 || !Array.isArray(position) || position.length !== 2) return false
    const [lng, lat] = position as unknown[]
    return isWithin(lng, 180) && isWithin(lat, 90)
  }
  const isRing = (ring: unknown): ring is LineRing =>
    Array.isArray(ring) && ring.length >= 3 && ring.every(isPosition)
  const isPolygon = (polygon: unknown): polygon is LinePolygon =>
    Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing)
  if (value.every(isPolygon)) return success({ kind: 'own-line', polygons: value })
  return failure(
    left < 0
      ? `"shape.polygons" has more than ${MOST_POSITIONS} corners`
      : '"shape.polygons" holds something that is no ring of longitudes and latitudes',
  )
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= limit
}
