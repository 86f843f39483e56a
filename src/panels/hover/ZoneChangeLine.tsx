import { useMemo } from 'react'
import { EMPTY_SHAPE } from '../../domain/zones/zone.ts'
import { zoneChange, zoneChangeSentence } from '../../domain/zones/zone-change.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { zoneMembership } from '../../domain/zones/zone-membership.ts'
import { zoneOf } from '../../domain/zones/zones-of.ts'
import { useDraft } from '../../state/draft.ts'
import { useView } from '../../state/view.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { useCurrent } from '../current.ts'
import styles from './HoverLine.module.css'

/** Before a tap: what it would change of the zone that is worked on. */
export function ZoneChangeLine({ row }: { readonly row: number }) {
  const { area, indicator } = useCurrent()
  const zone = useView(({ view }) => view.zone)
  const tool = useDraft((draft) => draft.tool)
  const workspace = useWorkspace((state) => state.workspace)
  const shape = (zone === null ? null : zoneOf(workspace, zone)?.shape) ?? EMPTY_SHAPE
  const ground = zoneGround(area)
  const membership = useMemo(() => zoneMembership(shape, ground), [shape, ground])
  const kind = tool === 'remove' ? 'remove' : 'add'
  const name = area.neighbourhoods.names[row] ?? ''
  const at = membership.rows.indexOf(row)
  const share = at < 0 ? 0 : (membership.shares[at] ?? 0)
  const idle = kind === 'add' ? share === 1 : share === 0
  const words = idle
    ? `${name} ${kind === 'add' ? 'is in the zone already' : 'is not in the zone'}`
    : zoneChangeSentence(zoneChange(membership, { row, kind, ground, indicators: [indicator] }), {
        name,
        indicator,
      })
  return (
    <p className={styles.line} aria-hidden="true">
      <span>{words}</span>
    </p>
  )
}
