import { changesBetween, fieldsChangedHere, type History } from '../workspace/history.ts'
import { changedFields, sameContent } from '../workspace/same-content.ts'
import { recordOf, type Workspace } from '../workspace/workspace.ts'
import type { Zone } from './zone.ts'
import { zoneTitle } from './zone-words.ts'
import { zoneOf, zonesOf } from './zones-of.ts'

interface ChangedElsewhere {
  /** This tab's workspace and history before another tab's changes came in. */
  readonly before: Workspace
  readonly history: History
  /** The workspace with them. */
  readonly after: Workspace
  /** Id of the zone that is worked on here; null where none is. */
  readonly open: string | null
}

/** Of a zone that is not worked on, its place in the list and on the map are not worth a line. */
const WORTH_A_LINE: ReadonlySet<string> = new Set<keyof Zone>(['shape', 'name', 'deletedAt'])

/**
 * What to say when another tab changed or deleted zones, a sentence or more each: of the one that is
 * worked on here whatever it was, of the others only where it takes the place of what was done in this
 * tab. Nobody should find that out by surprise.
 */
export function changedElsewhere(elsewhere: ChangedElsewhere): readonly string[] {
  const { before, after } = elsewhere
  return changesBetween(before, after).flatMap(({ after: { id } }) => {
    const [was, is] = [recordOf(before, 'zones', id), recordOf(after, 'zones', id)]
    return was === null || is === null ? [] : wordsOf(was, is, elsewhere)
  })
}

function wordsOf(was: Zone, is: Zone, elsewhere: ChangedElsewhere): readonly string[] {
  const { before, history, after, open } = elsewhere
  const changedHere = fieldsChangedHere(history, was.id)
  const fields = changedFields(was, is).filter(
    (field) => was.id === open || (WORTH_A_LINE.has(field) && changedHere.has(field)),
  )
  const title = zoneTitle(zoneOf(before, was.id) ?? zoneOf(after, was.id) ?? was)
  if (was.deletedAt !== null) {
    const isBack = is.deletedAt === null && changedHere.has('deletedAt')
    return isBack ? [`Zone ${title} ${IS_BACK}`] : []
  }
  if (fields.length === 0) return []
  if (is.deletedAt !== null) return [`Zone ${title} was deleted in another tab.`]
  const kept = fields.includes('shape') ? keptVersion(was, elsewhere) : null
  const keptWords =
    kept === null ? '' : ` As it was drawn in this tab, it is kept as zone ${zoneTitle(kept)}.`
  return [`${changeWords(title, fields)}${keptWords} Undo in this tab leaves that as it is.`]
}

const IS_BACK =
  'was deleted in this tab and is there again: another tab changed it at that moment, or brought it back.'

function changeWords(title: string, fields: readonly string[]): string {
  const [ground, name] = [fields.includes('shape'), fields.includes('name')]
  const what = ground && name ? 'Ground and name' : ground ? 'The ground' : name ? 'The name' : null
  const changed =
    what === null
      ? `Zone ${title} was`
      : `${what} of zone ${title} ${ground && name ? 'were' : 'was'}`
  return `${changed} changed in another tab, and here it stands as it does there.`
}

/** A zone that came along with the ground that this one has lost; null where none did. */
function keptVersion(was: Zone, { before, after }: ChangedElsewhere): Zone | null {
  const kept = zonesOf(after, was.area).find(
    ({ id, shape }) => recordOf(before, 'zones', id) === null && sameContent(shape, was.shape),
  )
  return kept ?? null
}
