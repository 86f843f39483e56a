/** Solves a small symmetric positive definite system in place (Gauss-Jordan with row pivots). */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let k = 0; k < n; k += 1) {
    let pivot = k
    for (let i = k + 1; i < n; i += 1) {
      if (Math.abs(matrix[i]?.[k] ?? 0) > Math.abs(matrix[pivot]?.[k] ?? 0)) pivot = i
    }
    const [top, swapped] = [matrix[pivot] as Float64Array, matrix[k] as Float64Array]
    const value = right[pivot] as number
    matrix[pivot] = swapped
    matrix[k] = top
    right[pivot] = right[k] as number
    right[k] = value
    for (let i = 0; i < n; i += 1) {
      if (i === k) continue
      const row = matrix[i] as Float64Array
      const factor = (row[k] as number) / (top[k] as number)
      for (let j = k; j < n; j += 1) row[j] = (row[j] as number) - factor * (top[j] as number)
      right[i] = (right[i] as number) - factor * value
    }
  }
  return right.map((value, k) => value / (matrix[k]?.[k] ?? Number.NaN))
}

/**
 * What is left of `target` when the best fit by `columns` and a constant over the given rows (least
 * squares by normal equations) is taken out. Rows outside `rows` get the same fit taken out.
 */
export function residualsOf(
  target: Float64Array,
  columns: readonly Float64Array[],
  rows: readonly number[],
): Float64Array {
  const all = [new Float64Array(target.length).fill(1), ...columns]
  const product = (a: Float64Array, b: Float64Array): number => {
    let sum = 0
    for (const row of rows) sum += (a[row] as number) * (b[row] as number)
    return sum
  }
  const matrix = all.map((a) => Float64Array.from(all, (b) => product(a, b)))
  const right = Float64Array.from(all, (a) => product(a, target))
  const weights = solve(matrix, right)
  return target.map((value, row) =>
    all.reduce((left, column, k) => left - (weights[k] as number) * (column[row] as number), value),
  )
}
