import { editionRead } from './editions.ts'

/**
 * Where the built page stands. Resolved against the document, never against the root of the host,
 * so that the same folder works from any sub-path.
 */
export function pageBase(): URL {
  return new URL(import.meta.env.BASE_URL, document.baseURI)
}

/** Names the edition of an area in the address of a file; a host that keeps one edition ignores it. */
export const EDITION_PARAMETER = 'edition'

/** In an address: not what this device keeps, but what the host has now. */
export const NEWEST_PARAMETER = 'newest'

/** Absolute address of the list of areas. */
export function areasIndexAddress(): string {
  return new URL('areas/index.json', pageBase()).href
}

/** Absolute address of a file of an area package. */
export function areaFileAddress(areaId: string, file: string): string {
  return new URL(`areas/${encodeURIComponent(areaId)}/${file}`, pageBase()).href
}

/** The same of the edition that this page has read, for what is fetched after the manifest. */
export function readAreaFileAddress(areaId: string, file: string): string {
  const edition = editionRead(areaId)
  const address = areaFileAddress(areaId, file)
  return edition === null ? address : `${address}?${EDITION_PARAMETER}=${edition}`
}
