import { useCallback } from 'react'
import type { Area } from '../../../domain/area.ts'
import { success } from '../../../domain/result.ts'
import type { MapEvents } from '../../../map/spec.ts'
import { useCurrent } from '../../../panels/current.ts'
import { zoneInHand } from '../../../state/actions/zones/drawing-ground.ts'
import { type RowTarget, useDraft } from '../../../state/draft.ts'
import { neighbourhoodsOf } from './neighbourhoods-of.ts'
import { useDrawingKit } from './use-drawing-kit.ts'

/**
 * What Enter does on a row that is read: in Zones it takes it in, or leaves it out where the zone has
 * it already; elsewhere, and with the tool that looks, it selects.
 */
export function useChooseByKey({ select }: Pick<MapEvents, 'select'>): (target: RowTarget) => void {
  const { area, view } = useCurrent()
  const draws = view.room === 'zones'
  const kit = useDrawingKit(area, draws)
  return useCallback(
    (target) => {
      const { tool } = useDraft.getState()
      if (!draws || kit === null || tool === 'select') {
        select(target)
        return
      }
      const rows = neighbourhoodsOf(area, target)
      const has = hasAll(area, rows)
      const mode = has || tool === 'remove' ? 'subtract' : 'add'
      kit.desk.finish(success({ kind: 'rows', mode, rows }))
    },
    [area, draws, kit, select],
  )
}

function hasAll(area: Area, rows: readonly number[]): boolean {
  const shape = zoneInHand({ area })?.shape
  if (shape?.kind !== 'neighbourhoods') return false
  const inside = new Set(shape.codes)
  return rows.every((row) => inside.has(area.neighbourhoods.codes[row] ?? ''))
}
