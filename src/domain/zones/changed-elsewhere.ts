import { changedFields } from '../workspace/same-content.ts'
import type { Zone } from './zone.ts'
import { zoneTitle } from './zone-words.ts'

/**
 * What to say when another tab changed or deleted a zone that is open in this one: of two changes the
 * later stands, and nobody should find that out by surprise. Null where there is nothing to say.
 */
export function changedElsewhere(before: Zone | null, after: Zone | null): string | null {
  if (before === null || after === null || before.deletedAt !== null) return null
  const fields = changedFields(before, after)
  if (fields.length === 0) return null
  const title = zoneTitle(before)
  if (after.deletedAt !== null) return `Zone ${title} was deleted in another tab.`
  const [ground, name] = [fields.includes('shape'), fields.includes('name')]
  const what = ground && name ? 'Ground and name' : ground ? 'The ground' : name ? 'The name' : null
  const changed =
    what === null
      ? `Zone ${title} was`
      : `${what} of zone ${title} ${ground && name ? 'were' : 'was'}`
  return `${changed} changed in another tab, and here it stands as it does there. Undo in this tab leaves that as it is.`
}
