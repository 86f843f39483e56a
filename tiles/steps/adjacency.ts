import type { AdjacencyTable } from '../../src/domain/area.ts'
import { lineM } from '../../src/domain/geodesy.ts'
import type { ArcLevel } from './cut-arcs.ts'

/**
 * Touching pairs of rows: those that share an arc, with the length of all arcs they share, and those
 * that share no more than a vertex, with 0 (queen contiguity). `lineOf` gives an arc in degrees.
 */
export function findAdjacency(
  level: ArcLevel,
  lineOf: (arc: readonly number[]) => ArrayLike<number>,
): AdjacencyTable {
  const rowCount = level.shapes.length
  const shared = new Map<number, number>()
  const touch = (one: number, other: number, metres: number) => {
    if (one === other) return
    const key = Math.min(one, other) * rowCount + Math.max(one, other)
    shared.set(key, (shared.get(key) ?? 0) + metres)
  }
  for (const [number, rows] of rowsByArc(level).entries()) {
    if (rows.length < 2) continue
    const metres = lineM(lineOf(level.arcs[number] ?? []))
    forEachPair(rows, (one, other) => touch(one, other, metres))
  }
  for (const rows of rowsByJunction(level).values()) {
    forEachPair([...rows], (one, other) => touch(one, other, 0))
  }
  const keys = Float64Array.from(shared.keys()).sort()
  return {
    size: keys.length,
    a: Uint32Array.from(keys, (key) => Math.floor(key / rowCount)),
    b: Uint32Array.from(keys, (key) => key % rowCount),
    sharedM: Float64Array.from(keys, (key) => shared.get(key) ?? 0),
  }
}

function forEachPair(rows: readonly number[], visit: (one: number, other: number) => void): void {
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) visit(rows[i] ?? 0, rows[j] ?? 0)
  }
}

/** Rows on either side of each arc, each row once. */
export function rowsByArc(level: ArcLevel): number[][] {
  const rows: number[][] = level.arcs.map(() => [])
  for (const [row, shape] of level.shapes.entries()) {
    for (const number of shape.flat(2)) {
      const owners = rows[number < 0 ? ~number : number]
      if (owners && !owners.includes(row)) owners.push(row)
    }
  }
  return rows
}

/** Every ring with a junction is cut at all of them, so arc ends are all the places to look at. */
function rowsByJunction(level: ArcLevel): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>()
  for (const [number, owners] of rowsByArc(level).entries()) {
    const arc = level.arcs[number] ?? []
    for (const vertex of [arc[0] ?? 0, arc.at(-1) ?? 0]) {
      if (level.junctions[vertex] !== 1) continue
      const known = rows.get(vertex) ?? new Set()
      for (const row of owners) known.add(row)
      rows.set(vertex, known)
    }
  }
  return rows
}
