import type { Area } from '../../../domain/area.ts'
import { startZone as startedZone } from '../../../domain/zones/start-zone.ts'
import { isEmptyShape, type ZoneShape } from '../../../domain/zones/zone.ts'
import { useDraft } from '../../draft.ts'
import { newRecordId } from '../../new-record-id.ts'
import type { Outcome } from '../../outcome.ts'
import { changeView } from '../../view.ts'
import { commitEdit } from '../../workspace.ts'
import { showZone } from './show-zone.ts'

interface StartZone {
  readonly area: Area
  readonly shape: ZoneShape
  /** "Shard End" for a zone that begins with a ward; left out, it is a new zone. */
  readonly name?: string
  /** Where it was drawn on the map, it is in view. */
  readonly drawn?: boolean
}

/** Starts a zone with this ground, makes it the one that is worked on and has it seen; gives its id. */
export function startZone({
  area,
  shape,
  name = '',
  drawn = false,
}: StartZone): Outcome & { readonly id?: string } {
  const id = newRecordId()
  const { manifest } = area
  const outcome = commitEdit({
    room: 'zones',
    area: manifest.id,
    edit: (workspace, now) =>
      startedZone(workspace, {
        id,
        now,
        area: manifest.id,
        codeEdition: manifest.neighbourhoods.edition,
        shape,
        name,
      }),
  })
  if (!outcome.done) return outcome
  changeView({ zone: id })
  if (isEmptyShape(shape)) takeInFirst()
  if (!drawn) showZone({ area, shape })
  return { ...outcome, id }
}

/** An empty zone has nothing to leave out: tools that were set to do so take in again. */
function takeInFirst(): void {
  const { tool } = useDraft.getState()
  useDraft.setState({ mode: 'add', tool: tool === 'remove' ? 'add' : tool })
}
