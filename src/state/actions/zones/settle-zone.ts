import type { Area } from '../../../domain/area.ts'
import { recordOf } from '../../../domain/workspace/workspace.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { addNotices } from '../../notices.ts'
import { DONE, type Outcome } from '../../outcome.ts'
import { changeView, useView } from '../../view.ts'
import { useWorkspace } from '../../workspace.ts'

/**
 * Brings the zone that is worked on into agreement with the zones that are there, once they have been
 * read. One that was never on this device came by an address, and a notice says where zones live; one
 * that was deleted, here or in another tab, is let go without a word.
 */
export function settleZone({ manifest }: Area): Outcome {
  const { workspace, loaded } = useWorkspace.getState()
  const { zone } = useView.getState().view
  if (zone === null || !loaded) return DONE
  if (zonesOf(workspace, manifest.id).some(({ id }) => id === zone)) return DONE
  if (recordOf(workspace, 'zones', zone) === null) {
    addNotices([
      'The zone of this address is not on this device. Zones stay where they are drawn, unless a link or a file brings them along.',
    ])
  }
  changeView({ zone: null })
  return DONE
}
