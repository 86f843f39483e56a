import type { Zone } from '../../../domain/zones/zone.ts'
import { zonesOf } from '../../../domain/zones/zones-of.ts'
import { useView } from '../../../state/view.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { useCurrent } from '../../current.ts'

/** The zone that is worked on; null where none is. */
export function useActiveZone(): Zone | null {
  const { area } = useCurrent()
  const activeId = useView(({ view }) => view.zone)
  const workspace = useWorkspace((state) => state.workspace)
  return zonesOf(workspace, area.manifest.id).find(({ id }) => id === activeId) ?? null
}
