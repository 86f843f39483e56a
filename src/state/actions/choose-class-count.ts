import type { LevelTable } from '../../domain/area.ts'
import { countWords } from '../../domain/class-words.ts'
import { resizeBreaks } from '../../domain/resize-breaks.ts'
import { sortedColumn } from '../../domain/sorted-column.ts'
import { type ClassCount, USUAL_CLASS_COUNT } from '../../domain/view.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView, useView } from '../view.ts'

interface ChooseClassCountOptions {
  /** Null = as many as suit where they are shown. */
  readonly classCount: ClassCount | null
  readonly table: LevelTable
  /** Of the indicator in view; own breaks of another one are left alone. */
  readonly indicator: { readonly id: string; readonly decimals: number }
}

/** Cuts into three to seven classes; own breaks are split or joined where that changes least. */
export function chooseClassCount({
  classCount,
  table,
  indicator,
}: ChooseClassCountOptions): Outcome {
  const { ownBreaks } = useView.getState().view
  const values = table.indicators.get(indicator.id)?.values
  if (ownBreaks?.indicator !== indicator.id || values === undefined) {
    changeView({ classCount })
    return DONE
  }
  const { decimals } = indicator
  const sorted = sortedColumn(values)
  const wanted = classCount ?? USUAL_CLASS_COUNT
  const breaks = resizeBreaks({ breaks: ownBreaks.breaks, sorted, decimals, classCount: wanted })
  if (breaks.length + 1 !== wanted)
    return notPossible(
      `The figures are too alike for ${countWords(wanted)} classes; type the breaks instead.`,
    )
  changeView({ classCount, ownBreaks: { indicator: indicator.id, breaks } })
  return DONE
}
