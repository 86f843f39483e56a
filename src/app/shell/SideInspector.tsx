import { useCurrent } from '../../panels/current.ts'
import { Inspector, ZoneInspector } from './late-panels.tsx'

/** What is selected; in room Zones, where nothing is, the zone that is worked on. */
export function SideInspector() {
  const { view } = useCurrent()
  return view.room === 'zones' && view.selection === null ? <ZoneInspector /> : <Inspector />
}
