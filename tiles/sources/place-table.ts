import type { Place } from '../../src/domain/place.ts'
import type { LngLat } from '../readers/coordinates.ts'
import type { Reading } from './source.ts'

/** A place as a file names it. */
export interface FoundPlace {
  readonly facts: Omit<Place, 'lng' | 'lat' | 'outside'>
  /** Null where the file gives none: then its postcode may. */
  readonly point: LngLat | null
}

/** A file of places, all over the country; closed ones are left out already. */
export interface PlaceTable extends Reading {
  readonly found: readonly FoundPlace[]
}

/** What most files of places do not say. */
export const UNSAID = {
  address: null,
  postcode: null,
  website: null,
  phone: null,
  serves: null,
  ageFrom: null,
  ageTo: null,
  hours: null,
  offers: null,
  school: null,
} as const

/** `b1  1aa`: "B1 1AA". Null where it does not have the form of a postcode of the United Kingdom. */
export function readPostcode(text: string): string | null {
  const letters = text.replace(/\s+/g, '').toUpperCase()
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(letters)) return null
  return `${letters.slice(0, -3)} ${letters.slice(-3)}`
}

/** Some rows lack the scheme; anything but a web address is dropped. */
export function readWebsite(text: string): string | null {
  const words = text.trim()
  if (words === '') return null
  const address = /^[a-z]+:/i.test(words) ? words : `https://${words}`
  return URL.canParse(address) && /^https?:/i.test(address) ? address : null
}

/** Parts of an address, each once, joined; null where nothing is left. */
export function joinAddress(parts: readonly (string | null)[]): string | null {
  const lines = parts.filter((part) => part !== null)
  return [...new Set(lines)].join(', ') || null
}
