import { bisectLeft } from 'd3-array'
import type { Indicator } from '../../catalogue/indicator.ts'
import { indicatorsWith } from '../../catalogue/own-indicators.ts'
import type { Area, IndicatorFacts, Level, LevelTable } from '../../domain/area.ts'
import { tableOf } from '../../domain/row-words.ts'
import type { Selection } from '../../domain/view.ts'
import type { RowTarget } from '../../state/draft.ts'

/** What the area has figures for at a level, in catalogue order, its own indicators last. */
export function indicatorsOf(area: Area, level: Level): readonly Indicator[] {
  const known = indicatorsWith(area.manifest.ownIndicators)
  return known.filter(({ id }) => factsOf(area, level, id) !== null)
}

/** What the manifest says of an indicator at a level; null where it has none. */
export function factsOf(area: Area, level: Level, id: string): IndicatorFacts | null {
  return area.manifest.indicators.find((facts) => facts.id === id && facts.level === level) ?? null
}

/** The row of a code in a table sorted by code; null where it has none. */
export function rowOf(table: LevelTable, code: string): number | null {
  const row = bisectLeft(table.codes, code)
  return table.codes[row] === code ? row : null
}

/** The selected neighbourhood or ward as a row; null when nothing, a place or an unknown code is. */
export function selectedRow(area: Area, selection: Selection | null): RowTarget | null {
  if (selection === null || selection.kind === 'place') return null
  const row = rowOf(tableOf(area, selection.kind), selection.code)
  return row === null ? null : { level: selection.kind, row }
}
