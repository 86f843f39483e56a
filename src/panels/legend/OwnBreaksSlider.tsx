import { useEffect } from 'react'
import { rowsUnder } from '../../domain/class-breaks.ts'
import { formatFigure, formatNumber } from '../../domain/figure.ts'
import { moveRange } from '../../domain/move-break.ts'
import { sortedColumn } from '../../domain/sorted-column.ts'
import { levelWords } from '../../domain/words.ts'
import { moveOwnBreak } from '../../state/actions/move-own-break.ts'
import { settleOwnBreaks } from '../../state/actions/settle-own-breaks.ts'
import { useDraft } from '../../state/draft.ts'
import { BreakSlider } from '../../ui/BreakSlider.tsx'
import { useCurrent } from '../current.ts'

interface OwnBreaksSliderProps {
  /** Values at the ends of the histogram's axis. */
  readonly range: readonly [number, number]
  readonly width: number
}

/** Own breaks as handles below the histogram; counts and map follow while one is moved. */
export function OwnBreaksSlider({ range, width }: OwnBreaksSliderProps) {
  const { classification, indicator, table, view } = useCurrent()
  const moved = useDraft((draft) => draft.movedBreaks)
  // Whoever goes elsewhere with a handle in hand lets go of it.
  useEffect(
    () => () => {
      settleOwnBreaks('put back')
    },
    [],
  )
  const { level } = classification
  const { decimals } = indicator
  const breaks = (moved ?? view.ownBreaks)?.breaks ?? []
  const values = table.indicators.get(indicator.id)?.values
  if (values === undefined) return null
  const sorted = sortedColumn(values)
  return (
    <BreakSlider
      label="Breaks between the classes"
      handles={breaks.map((value, index) => {
        const [min, max] = moveRange({ breaks, index, decimals, within: range })
        const below = rowsUnder(sorted, Math.fround(value))
        const above = sorted.length - below
        return {
          label: `Class ${index + 2} begins`,
          value,
          min: Math.min(min, value),
          max: Math.max(max, value),
          text:
            `${formatFigure(value, indicator)}: ${formatNumber(below)} ${levelWords(level, below)} below, ` +
            `${formatNumber(above)} from here on`,
        }
      })}
      range={range}
      width={width}
      step={10 ** -decimals}
      onMove={(index, to) => {
        moveOwnBreak({ index, to, decimals, within: range })
      }}
      onSettle={settleOwnBreaks}
    />
  )
}
