import { EVERY_SOURCE } from './every-source.ts'
import type { Shelf } from './find-files.ts'
import { hasName } from './find-files.ts'
import type { Choice } from './choose-authorities.ts'
import { counted, someOf } from './plain-words.ts'
import type { Lookups } from './read-lookups.ts'

/** "LSOA (2021) to ward (2024) best fit"; null where no lookup was read. */
export function lookupEdition({ wards }: Lookups): string | null {
  return wards?.edition ?? null
}

/** Files that are none of the data sets: a figure that somebody brought must not be missing without a word. */
export function unknownFiles({ heads }: Shelf): readonly string[] {
  const unknown = heads.filter((head) => {
    return !EVERY_SOURCE.some((source) => source.recognises(head) || hasName(head, source))
  })
  if (unknown.length === 0) return []
  const names = someOf(unknown.map(({ name }) => name))
  const [what, is] = unknown.length === 1 ? ['is', 'was'] : ['are', 'were']
  return [
    `${counted(unknown.length, 'file')} of the folder ${what} none that the builder knows, and ${is} not used (${names}).`,
  ]
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
