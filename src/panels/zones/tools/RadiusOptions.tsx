import { useId, useState } from 'react'
import { usePlaces } from '../../../data/use-places.ts'
import type { Position } from '../../../domain/zones/zone.ts'
import { drawCircle, setDistance } from '../../../state/actions/zones/draw-circle.ts'
import type { DrawingGround } from '../../../state/actions/zones/drawing-ground.ts'
import { finishGesture } from '../../../state/actions/zones/finish-gesture.ts'
import { RADIUS_M } from '../../../state/actions/zones/set-tool.ts'
import { useDraft } from '../../../state/draft.ts'
import { Button } from '../../../ui/Button.tsx'
import { useCurrent } from '../../current.ts'
import styles from './ToolBar.module.css'

/** The distance in figures, and a circle round whatever is selected: the way without a drag. */
export function RadiusOptions({ ground }: { readonly ground: DrawingGround }) {
  const id = useId()
  const radiusM = useDraft(({ gesture, radiusM: usual }) =>
    gesture?.kind === 'radius' && gesture.waiting ? gesture.radiusM : usual,
  )
  // What is typed may be no distance yet: the "8" of 800.
  const [typed, setTyped] = useState<string | null>(null)
  const selected = useSelectedPosition()
  return (
    <>
      <div className={styles.size}>
        <label htmlFor={id}>Distance</label>
        <input
          id={id}
          type="number"
          className={styles.number}
          min={RADIUS_M.from}
          max={RADIUS_M.to}
          step={RADIUS_M.step}
          value={typed ?? radiusM}
          onChange={({ currentTarget }) => {
            const { value, valueAsNumber } = currentTarget
            setTyped(value)
            if (isDistance(valueAsNumber)) setDistance(valueAsNumber, ground)
          }}
          onBlur={() => {
            setTyped(null)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finishGesture(ground)
          }}
        />
        <span>m</span>
      </div>
      {selected === null ? null : (
        <Button onClick={() => drawCircle(selected, ground)}>Round {selected.round}</Button>
      )}
    </>
  )
}

function isDistance(metres: number): boolean {
  return metres >= RADIUS_M.from && metres <= RADIUS_M.to
}

/** Where the selected place lies, or the people of the selected neighbourhood or ward live. */
function useSelectedPosition(): { readonly round: string; readonly centre: Position } | null {
  const { area, selected, view } = useCurrent()
  const { selection } = view
  const { places } = usePlaces(selection?.kind === 'place' ? area : null)
  if (selection?.kind === 'place') {
    const place = places.find(({ id }) => id === selection.id)
    return place === undefined ? null : { round: place.name, centre: [place.lng, place.lat] }
  }
  if (selected === null) return null
  const { names, lng, lat } = selected.level === 'ward' ? area.wards : area.neighbourhoods
  const centre: Position = [lng[selected.row] ?? Number.NaN, lat[selected.row] ?? Number.NaN]
  const round = names[selected.row]
  return round === undefined || !centre.every(Number.isFinite) ? null : { round, centre }
}
