import { indicatorById } from '../catalogue/indicators.ts'
import { isOwnIndicatorId } from '../catalogue/own-indicators.ts'
import { PLACE_GROUPS } from '../catalogue/places.ts'
import type { Camera, Selection } from '../domain/view.ts'

/** The meaning of a parameter's text, or undefined where it has none. */
export type Parse<T> = (text: string) => T | undefined

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const MAX_SLUG_LENGTH = 100
const CODE = /^[A-Za-z0-9]{1,20}$/
/** Visible ASCII, as in `urn:103120` or `osm:node/1`. */
const PLACE_ID = /^[!-~]{1,200}$/
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const NUMBER = /^-?\d{1,3}(?:\.\d{1,20})?$/
/** About where Web Mercator ends; no map shows anything beyond. */
const MAX_LAT = 85
const MAX_ZOOM = 24

/**
 * The id of an area: it becomes part of the path of a file, so nothing but small letters, digits
 * and single hyphens gets through.
 */
export const parseAreaId: Parse<string> = (text) =>
  SLUG.test(text) && text.length <= MAX_SLUG_LENGTH ? text : undefined

/** Of the catalogue, or of the form of an own one: whether the area has it is seen when it is there. */
export const parseIndicator: Parse<string> = (text) =>
  isOwnIndicatorId(text) ? text : indicatorById(text)?.id

export const parseTable: Parse<boolean> = (text) =>
  text === '1' ? true : text === '0' ? false : undefined

export function oneOf<T extends string>(allowed: readonly T[]): Parse<T> {
  return (text) => allowed.find((value) => value === text)
}

export function numberOneOf<T extends number>(allowed: readonly T[]): Parse<T> {
  return (text) => allowed.find((value) => String(value) === text)
}

/** `ward:E05011118`, `neighbourhood:E01009417` or `place:urn:103120`. */
export const parseSelection: Parse<Selection> = (text) => {
  const colon = text.indexOf(':')
  const kind = text.slice(0, colon)
  const rest = text.slice(colon + 1)
  if (kind === 'place') return PLACE_ID.test(rest) ? { kind, id: rest } : undefined
  if (kind !== 'neighbourhood' && kind !== 'ward') return undefined
  return CODE.test(rest) ? { kind, code: rest } : undefined
}

/** The code of a ward. */
export const parseCode: Parse<string> = (text) => (CODE.test(text) ? text : undefined)

/** The uuid of a zone, in small letters. */
export const parseZoneId: Parse<string> = (text) => (UUID.test(text) ? text : undefined)

export function writeSelection(selection: Selection): string {
  return selection.kind === 'place'
    ? `place:${selection.id}`
    : `${selection.kind}:${selection.code}`
}

/** `52.48,-1.9,11.2`: latitude, longitude, zoom, as people say them. */
export const parseCamera: Parse<Camera> = (text) => {
  const parts = text.split(',')
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined
  const [lat = Number.NaN, lng = Number.NaN, zoom = Number.NaN] = parts.map(Number)
  const possible = Math.abs(lat) <= MAX_LAT && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= MAX_ZOOM
  return possible ? roundCamera({ lng, lat, zoom }) : undefined
}

export function writeCamera(camera: Camera): string {
  const { lng, lat, zoom } = roundCamera(camera)
  return `${lat},${lng},${zoom}`
}

/** A camera as an address keeps it: 5 decimals of a degree (about a metre), 2 of a zoom level. */
export function roundCamera({ lng, lat, zoom }: Camera): Camera {
  return { lng: rounded(lng, 5), lat: rounded(lat, 5), zoom: rounded(zoom, 2) }
}

/** Adding zero turns a negative zero, which no text would bring back, into zero. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0
}

/** No group at all, which an empty parameter would not tell from one that is not there. */
const NO_GROUPS = 'none'

export function writeGroups(groups: readonly string[]): string {
  return groups.length === 0 ? NO_GROUPS : [...new Set(groups)].sort().join(',')
}

/** The groups of places that are known, in canonical order, and the names that are not. */
export function parseGroups(text: string): { known: string[]; unknown: string[] } {
  const asked = [...new Set(text.split(','))].filter((name) => name !== '' && name !== NO_GROUPS)
  const isKnown = (name: string) => PLACE_GROUPS.some((group) => group.id === name)
  return {
    known: asked.filter(isKnown).sort(),
    unknown: asked.filter((name) => !isKnown(name)),
  }
}
