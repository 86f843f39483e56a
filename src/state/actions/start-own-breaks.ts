import type { LevelTable } from '../../domain/area.ts'
import type { Classification } from '../../domain/classification.ts'
import { sortedColumn } from '../../domain/sorted-column.ts'
import { takeOverBreaks } from '../../domain/take-over-breaks.ts'
import { DONE, notPossible, type Outcome } from '../outcome.ts'
import { changeView } from '../view.ts'

interface StartOwnBreaksOptions {
  readonly table: LevelTable
  /** In force now. */
  readonly classification: Classification
  readonly indicator: { readonly id: string; readonly title: string; readonly decimals: number }
}

/** Begins own breaks where the classes stand now, so that nothing changes until one is moved. */
export function startOwnBreaks({
  table,
  classification,
  indicator,
}: StartOwnBreaksOptions): Outcome {
  const { id, title, decimals } = indicator
  const values = table.indicators.get(id)?.values
  const sorted = values === undefined ? new Float64Array() : sortedColumn(values)
  const breaks = takeOverBreaks({ breaks: classification.breaks, sorted, decimals })
  if (breaks.length === 0)
    return notPossible(
      `No ${table.level} here has a figure of “${title}”, so there is nothing to cut.`,
    )
  changeView({ frame: 'own', ownBreaks: { indicator: id, breaks } })
  return DONE
}
