import { useDeferredValue, useMemo } from 'react'
import type { Zone, ZoneShape } from '../../domain/zones/zone.ts'
import { zoneOf } from '../../domain/zones/zones-of.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { useWorkspace } from '../../state/workspace.ts'

export interface LiveZone {
  /** Null while a gesture makes a zone that is not there yet. */
  readonly zone: Zone | null
  /** With the gesture in hand applied. */
  readonly shape: ZoneShape
  /**
   * The shape as it was before the gesture; what takes longer to say is said of it. Null while there
   * was none.
   */
  readonly resting: ZoneShape | null
  /** Whether a gesture is going on. */
  readonly live: boolean
}

/**
 * The zone that is worked on with the gesture in hand applied; null where there is none. Deferred as a
 * whole: the frame that moves the pointer renders nothing of a panel, and while frames come faster than
 * a panel can be drawn, React leaves some of them out.
 */
export function useLiveZone(): LiveZone | null {
  const zoneId = useView(({ view }) => view.zone)
  const zone = useWorkspace(({ workspace }) => (zoneId === null ? null : zoneOf(workspace, zoneId)))
  const draft = useDraft(({ draftShape }) => draftShape)
  const own = draft !== null && draft.zoneId === (zone?.id ?? null) ? draft.shape : null
  const live = useMemo(() => {
    const shape = own ?? zone?.shape
    return shape === undefined
      ? null
      : { zone, shape, resting: zone?.shape ?? null, live: own !== null }
  }, [zone, own])
  return useDeferredValue(live)
}
