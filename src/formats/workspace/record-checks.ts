const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** ISO 8601, UTC, milliseconds. Years from 9000 on would leave no room to move forward. */
const MOMENT = /^[0-8]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 100 && SLUG.test(value)
}

export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))
}
