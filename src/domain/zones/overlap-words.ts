import type { Workspace } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf } from './zones-of.ts'

interface OverlapWords {
  /** The zone as the other tab stored it. */
  readonly theirs: Zone
  /** Fields in which the other tab's change gave way to this one's. */
  readonly overruled: readonly string[]
  /** Id of the zone that keeps the other tab's ground; null where nothing had to be kept. */
  readonly kept: string | null
}

/** What to say in the tab whose change of a zone stands against one of the same moment in another tab. */
export function overlapWords(
  workspace: Workspace,
  { theirs, overruled, kept }: OverlapWords,
): readonly string[] {
  const zone = zoneOf(workspace, theirs.id)
  if (zone === null) return []
  const title = zoneTitle(zone)
  const words: string[] = []
  if (overruled.includes('deletedAt')) {
    words.push(
      `Zone ${title} was deleted in another tab at the moment it was changed in this one, so it is still there.`,
    )
  }
  if (overruled.includes('name')) {
    words.push(
      `Zone ${title} was named “${theirs.name}” in another tab at the same moment. The name given here stands.`,
    )
  }
  const other = kept === null ? null : zoneOf(workspace, kept)
  if (other !== null) {
    words.push(
      `Zone ${title} was drawn anew in two tabs at the same moment. It stands as drawn here; the other version is kept as zone ${zoneTitle(other)}. Compare the two, and delete the one that is not wanted.`,
    )
  }
  return words
}
