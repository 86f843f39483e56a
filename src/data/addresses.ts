/**
 * Where the built page stands. Resolved against the document, never against the root of the host,
 * so that the same folder works from any sub-path.
 */
function pageBase(): URL {
  return new URL(import.meta.env.BASE_URL, document.baseURI)
}

/** Absolute address of the list of areas. */
export function areasIndexAddress(): string {
  return new URL('areas/index.json', pageBase()).href
}

/** Absolute address of a file of an area package. */
export function areaFileAddress(areaId: string, file: string): string {
  return new URL(`areas/${encodeURIComponent(areaId)}/${file}`, pageBase()).href
}
