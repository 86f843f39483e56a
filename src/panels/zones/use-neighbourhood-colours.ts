import { useMemo } from 'react'
import type { Indicator } from '../../catalogue/indicator.ts'
import { NOTHING_CLASS } from '../../domain/classification.ts'
import { classify } from '../../domain/classify.ts'
import { leadingIndicator } from '../../domain/indicator-choice.ts'
import { choroplethPalette } from '../../domain/palette.ts'
import { factsOf } from '../../domain/worse-than-country.ts'
import { useCurrent } from '../current.ts'
import type { ZoneData } from './use-zone-data.ts'

export interface NeighbourhoodColours {
  readonly indicator: Indicator | null
  readonly colourOf: (row: number) => string
}

const NOTHING = '#ffffff'

/** The classes of neighbourhoods on the indicator in view, for small pictures beside the map. */
export function useNeighbourhoodColours({ area, indicators }: ZoneData): NeighbourhoodColours {
  const { view } = useCurrent()
  const { frame, classCount, ownBreaks } = view
  return useMemo(() => {
    const indicator =
      indicators.find(({ id }) => id === view.indicator) ?? leadingIndicator(indicators)
    const facts = indicator === null ? undefined : factsOf(area, 'neighbourhood', indicator.id)
    if (indicator === null || facts === undefined) return { indicator, colourOf: () => NOTHING }
    const { classByRow, classCount: count } = classify({
      table: area.neighbourhoods,
      indicator: indicator.id,
      direction: indicator.direction,
      facts,
      frame,
      classCount,
      ownBreaks,
    })
    const palette = choroplethPalette(count)
    return {
      indicator,
      colourOf: (row: number) => {
        const at = classByRow[row] ?? NOTHING_CLASS
        return palette[at] ?? NOTHING
      },
    }
  }, [area, indicators, view.indicator, frame, classCount, ownBreaks])
}
