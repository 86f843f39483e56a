import type { AdjacencyTable } from './area.ts'

export interface TouchingRow {
  readonly row: number
  /** Length of the shared border in metres; 0 where only a corner touches. */
  readonly sharedM: number
}

/** The neighbours of a neighbourhood, longest shared border first, corners last, ties by row. */
export function touchingRows({ size, a, b, sharedM }: AdjacencyTable, row: number): TouchingRow[] {
  const found: TouchingRow[] = []
  for (let i = 0; i < size; i += 1) {
    const other = a[i] === row ? b[i] : b[i] === row ? a[i] : undefined
    if (other !== undefined) found.push({ row: other, sharedM: sharedM[i] ?? 0 })
  }
  return found.sort((one, two) => two.sharedM - one.sharedM || one.row - two.row)
}
