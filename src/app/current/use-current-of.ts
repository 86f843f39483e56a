import { useMemo } from 'react'
import type { Area } from '../../domain/area.ts'
import { classify } from '../../domain/classify.ts'
import { leadingIndicator } from '../../domain/indicator-choice.ts'
import { choroplethPalette, projectorPalette } from '../../domain/palette.ts'
import { projectorWish } from '../../domain/projector/projector-wish.ts'
import { tableOf } from '../../domain/row-words.ts'
import type { OwnBreaks } from '../../domain/view.ts'
import type { Current, ShownView } from '../../panels/current.ts'
import { useDraft } from '../../state/draft.ts'
import { factsOf, indicatorsOf, rowOf, selectedRow } from './resolve-current.ts'

/**
 * Everything that panels and map read of a loaded area and the view, each piece with the identity
 * it had as long as what it is made from stays the same. Null where the area has no indicator.
 */
export function useCurrentOf(area: Area, view: ShownView): Current | null {
  const { level, frame, classCount, selection } = view
  const ownBreaks = useOwnBreaks(view)
  const table = tableOf(area, level)
  const indicators = useMemo(() => indicatorsOf(area, level), [area, level])
  const indicator =
    indicators.find(({ id }) => id === view.indicator) ?? leadingIndicator(indicators)
  const facts = useMemo(
    () => (indicator === null ? null : factsOf(area, level, indicator.id)),
    [area, level, indicator],
  )
  const projected = view.projector !== null
  const classification = useMemo(() => {
    if (indicator === null || facts === null) return null
    const { id, direction } = indicator
    const asked = { frame, classCount, ownBreaks }
    const values = table.indicators.get(id)?.values
    const wish = projected ? projectorWish({ wish: asked, indicator, values }) : asked
    return classify({ table, indicator: id, direction, facts, ...wish })
  }, [table, indicator, facts, frame, classCount, ownBreaks, projected])
  const palette = useMemo(() => {
    const paletteOf = projected ? projectorPalette : choroplethPalette
    return paletteOf(classification?.classCount ?? 0)
  }, [classification?.classCount, projected])
  const spotlight = useMemo(
    () => (view.spotlight === null ? null : rowOf(area.wards, view.spotlight)),
    [area, view.spotlight],
  )
  const selected = useMemo(() => selectedRow(area, selection), [area, selection])
  return useMemo(() => {
    if (indicator === null || facts === null || classification === null) return null
    return {
      area,
      view,
      table,
      indicators,
      indicator,
      facts,
      classification,
      palette,
      spotlight,
      selected,
    }
  }, [
    area,
    view,
    table,
    indicators,
    indicator,
    facts,
    classification,
    palette,
    spotlight,
    selected,
  ])
}

/** Own breaks as they stand this moment: a break that is being moved counts where it is. */
function useOwnBreaks({ ownBreaks }: ShownView): OwnBreaks | null {
  const moved = useDraft((draft) => draft.movedBreaks)
  return moved !== null && moved.indicator === ownBreaks?.indicator ? moved : ownBreaks
}
