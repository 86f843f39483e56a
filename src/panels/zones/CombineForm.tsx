import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { topologyQuery } from '../../data/topology.ts'
import { levelArcs } from '../../domain/geometry/level-arcs.ts'
import type { ToLine } from '../../domain/zones/combine-shapes.ts'
import { toOwnLine } from '../../domain/zones/convert-zone.ts'
import type { Zone } from '../../domain/zones/zone.ts'
import { zoneGround } from '../../domain/zones/zone-ground.ts'
import { zoneLetter, zoneTitle } from '../../domain/zones/zone-words.ts'
import { mergeZones } from '../../state/actions/zones/merge-zones.ts'
import { subtractZone } from '../../state/actions/zones/subtract-zone.ts'
import type { Outcome } from '../../state/outcome.ts'
import { Button } from '../../ui/Button.tsx'
import { useCurrent } from '../current.ts'
import styles from './ZoneList.module.css'

interface CombineFormProps {
  readonly how: 'unite' | 'subtract'
  readonly zone: Zone
  readonly zones: readonly Zone[]
  /** Null where nothing was done. */
  readonly onDone: (outcome: Outcome | null) => void
}

/** With which other zone: it is taken in and goes, or its ground is taken out and it stays. */
export function CombineForm({ how, zone, zones, onDone }: CombineFormProps) {
  const others = zones.filter(({ id }) => id !== zone.id)
  const [otherId, setOtherId] = useState(others[0]?.id ?? '')
  const toLineOf = useToLine()
  const combine = async () => {
    const other = others.find(({ id }) => id === otherId)
    if (other === undefined) {
      onDone(null)
      return
    }
    const unlike = zone.shape.kind !== other.shape.kind
    const act = how === 'unite' ? mergeZones : subtractZone
    onDone(act(zone, { other, toLine: unlike ? await toLineOf() : null }))
  }
  const letter = zoneLetter(zone)
  return (
    <div className={styles.form} role="group" aria-label={`Zone ${zoneTitle(zone)}`}>
      <label className={styles.field}>
        <span>{how === 'unite' ? `Zone ${letter} takes in` : `Out of zone ${letter} goes`}</span>
        <select
          // eslint-disable-next-line jsx-a11y/no-autofocus -- it appears because someone asked for it
          autoFocus
          value={otherId}
          onChange={(event) => {
            setOtherId(event.currentTarget.value)
          }}
        >
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {zoneTitle(other)}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.facts}>
        {how === 'unite'
          ? 'The other zone goes. Undo brings it back.'
          : 'The other zone stays as it is.'}
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void combine()}>{how === 'unite' ? 'Merge' : 'Take out'}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            onDone(null)
          }}
        >
          Cancel
        </Button>
      </div>
    </div>
  )
}

/** How a set of neighbourhoods becomes the line round it, once outlines are here; null without. */
function useToLine(): () => Promise<ToLine> {
  const { area } = useCurrent()
  const client = useQueryClient()
  return async () => {
    const topology = await client.query(topologyQuery(area.manifest.id))
    if (!topology.ok) return null
    const arcs = levelArcs(topology.value, topology.value.objects.neighbourhoods.geometries)
    return (shape) => toOwnLine(shape, { ground: zoneGround(area), arcs })
  }
}
