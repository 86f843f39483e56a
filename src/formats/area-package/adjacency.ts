import type { AdjacencyTable } from '../../domain/area.ts'
import { type Result } from '../../domain/result.ts'
import { type NamedColumn, readArrow, writeArrow } from './arrow-file.ts'
import { AT_LEAST_ZERO, ColumnCursor } from './column-cursor.ts'
import { PACKAGE_FILES } from './file-names.ts'

/** The columns of `adjacency.arrow`: `a`, `b` (rows, a below b) and `shared_m` (0 = a corner). */
export function adjacencyColumns(table: AdjacencyTable): readonly NamedColumn[] {
  return [
    ['a', table.a],
    ['b', table.b],
    ['shared_m', table.sharedM],
  ]
}

export function writeAdjacency(table: AdjacencyTable): Uint8Array {
  return writeArrow(adjacencyColumns(table))
}

/** Reads `adjacency.arrow`: every pair once, a below b, sorted by a then b. */
export function readAdjacency(bytes: Uint8Array): Result<AdjacencyTable> {
  const file = readArrow(PACKAGE_FILES.adjacency, bytes)
  if (!file.ok) return file
  const cursor = new ColumnCursor(file.value)
  const a = cursor.uint32('a')
  const b = cursor.uint32('b')
  const sharedM = cursor.float64('shared_m', AT_LEAST_ZERO)
  for (let row = 0; row < sharedM.length; row++) {
    const [low, high] = [a[row] ?? 0, b[row] ?? 0]
    const [lowBefore, highBefore] = [a[row - 1] ?? -1, b[row - 1] ?? -1]
    const follows = low > lowBefore || (low === lowBefore && high > highBefore)
    if (low < high && follows) continue
    const expected = 'pairs with a below b, sorted, each once'
    cursor.reject({ column: 'b', row }, expected, `${String(low)}, ${String(high)}`)
    break
  }
  return cursor.finish({ size: cursor.size, a, b, sharedM })
}
