import type { Choice } from './choose-authorities.ts'
import { counted, someOf } from './plain-words.ts'
import type { Lookups } from './read-lookups.ts'

/** "LSOA (2021) to ward (2024) best fit"; null where no lookup was read. */
export function lookupEdition({ wards }: Lookups): string | null {
  return wards?.edition ?? null
}

/** What a reader must know of how the area was put together. */
export function areaNotes(choice: Choice, { wards }: Lookups): readonly string[] {
  if (wards === null) {
    return [
      'No lookup from LSOA to ward was found: wards were found by polygon, and England is not available for wards.',
    ]
  }
  const unlisted = choice.authorities
    .flatMap(({ neighbourhoods }) => neighbourhoods)
    .filter((code) => !wards.value.byLsoa.has(code))
  if (unlisted.length === 0) return []
  const rows = counted(unlisted.length, 'neighbourhood')
  return [`${wards.fileName} has no row for ${rows} (${someOf(unlisted)}): wards found by polygon.`]
}
