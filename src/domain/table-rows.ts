import type { Area, Level, LevelTable } from './area.ts'
import { childrenOf } from './children.ts'

export type TableColumn =
  | { readonly kind: 'name' | 'ward' | 'residents' | 'children' }
  | { readonly kind: 'indicator'; readonly id: string }

export interface TableSort {
  readonly column: TableColumn
  readonly order: 'ascending' | 'descending'
}

/** "Birmingham 9A" before "Birmingham 10A". */
const byName = new Intl.Collator('en-GB', { numeric: true })

/**
 * The rows of a level in the order of the table: every row of the map, none twice. Rows without a
 * figure come last in both orders, because nothing is neither low nor high; ties go by name, then
 * by row (rows are sorted by code). Sorting by ward leaves a ward table in the order of its names.
 */
export function tableRows(area: Area, level: Level, { column, order }: TableSort): number[] {
  const table = level === 'ward' ? area.wards : area.neighbourhoods
  const sign = order === 'ascending' ? 1 : -1
  const compare = comparison(area, table, column)
  const ranks = ranksByName(table.names)
  return Array.from({ length: table.size }, (_, row) => row).sort(
    (one, two) => compare(one, two, sign) || (ranks[one] ?? 0) - (ranks[two] ?? 0),
  )
}

type Compare = (one: number, two: number, sign: 1 | -1) => number

function comparison(area: Area, table: LevelTable, column: TableColumn): Compare {
  switch (column.kind) {
    case 'name':
      return byNumber(ranksByName(table.names))
    case 'ward':
      return byNumber(wardRanks(area, table))
    case 'residents':
      return byNumber(table.residents)
    case 'children':
      return byNumber(childrenByRow(area, table))
    case 'indicator':
      return byNumber(table.indicators.get(column.id)?.values ?? [])
  }
}

function childrenByRow(area: Area, table: LevelTable): number[] {
  const { ageBands } = area.manifest
  return Array.from(
    { length: table.size },
    (_, row) => childrenOf(table, row, ageBands)?.residents ?? Number.NaN,
  )
}

function byNumber(values: ArrayLike<number>): Compare {
  return (one, two, sign) => {
    const [a, b] = [values[one] ?? Number.NaN, values[two] ?? Number.NaN]
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
    return sign * (a - b)
  }
}

/** Comparing 33,000 names takes a tenth of a second, and the names of a table never change. */
const nameRanks = new WeakMap<readonly string[], Uint32Array>()

/** Equal names get ranks by row, so that one sort by name serves every comparison after it. */
function ranksByName(names: readonly string[]): Uint32Array {
  const known = nameRanks.get(names)
  if (known !== undefined) return known
  const ranks = new Uint32Array(names.length)
  names
    .map((name, row) => ({ name, row }))
    .sort((one, two) => byName.compare(one.name, two.name) || one.row - two.row)
    .forEach(({ row }, rank) => {
      ranks[row] = rank
    })
  nameRanks.set(names, ranks)
  return ranks
}

function wardRanks(area: Area, table: LevelTable): ArrayLike<number> {
  const ranks = ranksByName(area.wards.names)
  if (table.level === 'ward') return ranks
  return Array.from(area.neighbourhoods.wardRows, (ward) => ranks[ward] ?? Number.NaN)
}
