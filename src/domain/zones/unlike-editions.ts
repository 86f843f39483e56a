import type { Zone } from './zone.ts'
import { zoneTitle } from './zone-words.ts'

/** Why two zones cannot be put together; null where their codes are of one edition. */
export function unlikeEditions(one: Zone, other: Zone): string | null {
  if (one.codeEdition === other.codeEdition) return null
  return `Zone ${zoneTitle(one)} is made of ${one.codeEdition}, zone ${zoneTitle(other)} of ${other.codeEdition}: they cannot be put together.`
}
