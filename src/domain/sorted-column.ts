import { sortedValues } from './quantile.ts'

/**
 * The values of a loaded column that are numbers, ascending, sorted once for as long as the column
 * is held: a column never changes, and moving a break asks for it at every step.
 */
export function sortedColumn(values: Float32Array): Float64Array {
  const known = SORTED.get(values)
  if (known !== undefined) return known
  const sorted = sortedValues(values)
  SORTED.set(values, sorted)
  return sorted
}

const SORTED = new WeakMap<Float32Array, Float64Array>()
