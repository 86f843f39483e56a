/**
 * The edition of each area that this page has read: the SHA-256 of its manifest. What is fetched
 * later of the area is asked for by it, so that it comes from the same package even when a newer one
 * has been kept meanwhile. Empty in a page that is not secure, which keeps nothing.
 */
const editions = new Map<string, string>()

export function noteEdition(areaId: string, edition: string | null): void {
  if (edition === null) editions.delete(areaId)
  else editions.set(areaId, edition)
}

export function editionRead(areaId: string): string | null {
  return editions.get(areaId) ?? null
}
