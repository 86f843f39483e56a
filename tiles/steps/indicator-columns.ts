import { type IndicatorColumn, STATE } from '../../src/domain/area.ts'
import type { CellInput, IndicatorInput, MissingReason } from '../area-input.ts'

const STATE_OF_REASON: Readonly<Record<MissingReason, number>> = {
  suppressed: STATE.suppressed,
  'not-collected': STATE.notCollected,
  'not-comparable': STATE.notComparable,
}

/** An indicator by row in full precision; tables take it rounded to float32. */
export interface ExactColumn {
  readonly values: Float64Array
  readonly denominators: Float64Array
  readonly states: Uint8Array
}

/** One row a code; what the indicator does not name is "not collected". */
export function ownColumn(indicator: IndicatorInput, codes: readonly string[]): ExactColumn {
  const column = emptyColumn(codes.length)
  for (const [row, code] of codes.entries()) setCell(column, row, indicator.cells.get(code))
  return column
}

function emptyColumn(size: number): ExactColumn {
  return {
    values: new Float64Array(size).fill(Number.NaN),
    denominators: new Float64Array(size),
    states: new Uint8Array(size).fill(STATE.notCollected),
  }
}

function setCell(column: ExactColumn, row: number, cell: CellInput | undefined): void {
  if (cell === undefined) return
  // A denominator that is not known speaks for nobody.
  column.denominators[row] = Number.isFinite(cell.denominator) ? Math.max(0, cell.denominator) : 0
  if ('missing' in cell) {
    column.states[row] = STATE_OF_REASON[cell.missing]
  } else if (Number.isFinite(cell.value)) {
    column.values[row] = cell.value
    column.states[row] = STATE.value
  }
}

/**
 * Ward figures: sum(value x denominator) / sum(denominator) over the best-fit neighbourhoods that have
 * a value, and that sum of denominators. A ward to which no neighbourhood is assigned has state 4; one
 * whose neighbourhoods all lack a value (or speak for nobody) takes their commonest reason, ties to
 * the lower state number.
 */
export function wardColumn(
  column: ExactColumn,
  wardRows: Uint32Array,
  wardCount: number,
): ExactColumn {
  const ward = emptyColumn(wardCount)
  const sums = new Float64Array(wardCount)
  const reasons = Array.from({ length: wardCount }, () => [0, 0, 0, 0])
  for (const [row, wardRow] of wardRows.entries()) {
    const state = column.states[row] ?? STATE.notCollected
    const counts = reasons[wardRow]
    if (counts) counts[state] = (counts[state] ?? 0) + 1
    if (state !== STATE.value) continue
    const denominator = column.denominators[row] ?? 0
    sums[wardRow] = (sums[wardRow] ?? 0) + (column.values[row] ?? 0) * denominator
    ward.denominators[wardRow] = (ward.denominators[wardRow] ?? 0) + denominator
  }
  for (const [wardRow, counts] of reasons.entries()) {
    const denominator = ward.denominators[wardRow] ?? 0
    if (denominator > 0) {
      ward.values[wardRow] = (sums[wardRow] ?? 0) / denominator
      ward.states[wardRow] = STATE.value
    } else {
      ward.states[wardRow] = commonestReason(counts)
    }
  }
  return ward
}

function commonestReason(counts: readonly number[]): number {
  if (counts.every((count) => count === 0)) return STATE.noBestFit
  const reasons = [STATE.suppressed, STATE.notCollected, STATE.notComparable]
  const most = Math.max(...reasons.map((state) => counts[state] ?? 0))
  // Nothing but values that speak for nobody: there is no figure, and nobody withheld one.
  if (most === 0) return STATE.notCollected
  return reasons.find((state) => counts[state] === most) ?? STATE.notCollected
}

export function toTableColumn({ values, denominators, states }: ExactColumn): IndicatorColumn {
  return { values: Float32Array.from(values), denominators, states }
}

/** Rows in each state but "value". */
export function countMissing(states: Uint8Array) {
  const counts = [0, 0, 0, 0, 0]
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1
  const [, suppressed = 0, notCollected = 0, notComparable = 0, noBestFit = 0] = counts
  return { suppressed, notCollected, notComparable, noBestFit }
}
