import type { MissingReason } from '../area-input.ts'
import type { Cell } from '../readers/cells.ts'
import type { Change, EditionPair } from '../sources/ons-lsoa11-lsoa21-lookup.ts'

/** A count of people by LSOA; what is missing keeps its reason. */
export type Count = Exclude<Cell, { kind: 'unreadable' }>

/** A count, the residents it is a share of, or why there is none. */
export type Converted =
  | { readonly count: number; readonly residents: number }
  | { readonly missing: MissingReason; readonly residents: number }

export interface Conversion {
  /** By LSOA of 2021. */
  readonly byLsoa: ReadonlyMap<string, Converted>
  /** LSOAs of 2021 by the way they came about. */
  readonly changes: ReadonlyMap<Change, number>
}

/**
 * Brings counts by LSOA of 2011 to LSOAs of 2021 by the change codes: an unchanged area keeps its count,
 * the parts of a split area share the count out by residents (so that each keeps the rate), a merged area
 * has the sum, and an irregular one is not comparable. `residents` gives people of an LSOA of 2021, NaN
 * where not known; a part of a split area whose share cannot be told is not collected.
 */
export function convertCounts(
  pairs: readonly EditionPair[],
  counts: ReadonlyMap<string, Count>,
  residents: (lsoa: string) => number,
): Conversion {
  const parts = groupPairs(pairs, ({ old, now }) => [old, now])
  const byLsoa = new Map<string, Converted>()
  const changes = new Map<Change, number>()
  for (const [now, olds] of groupPairs(pairs, (pair) => [pair.now, pair])) {
    const change = commonChange(olds)
    changes.set(change, (changes.get(change) ?? 0) + 1)
    const people = residents(now)
    const known = people >= 0 ? people : 0
    if (change === 'irregular') {
      byLsoa.set(now, { missing: 'not-comparable', residents: known })
      continue
    }
    const shares = olds.map(({ old }) => {
      const whole = sum((parts.get(old) ?? []).map(residents))
      return shareOf(counts.get(old), change === 'split' ? people / whole : 1)
    })
    byLsoa.set(now, { ...addUp(shares), residents: known })
  }
  return { byLsoa, changes }
}

function shareOf(count: Count | undefined, share: number): Count {
  if (count?.kind !== 'value') return count ?? { kind: 'missing', reason: 'not-collected' }
  const value = count.value * share
  return Number.isFinite(value)
    ? { kind: 'value', value }
    : { kind: 'missing', reason: 'not-collected' }
}

function addUp(
  shares: readonly Count[],
): { readonly count: number } | { readonly missing: MissingReason } {
  const missing = shares.filter((share) => share.kind === 'missing')
  if (missing.some(({ reason }) => reason === 'suppressed')) return { missing: 'suppressed' }
  if (missing.length > 0) return { missing: 'not-collected' }
  return { count: sum(shares.map((share) => (share.kind === 'value' ? share.value : 0))) }
}

/** All rows of one area carry one code; where they do not, how it came about cannot be told. */
export function commonChange(rows: readonly EditionPair[]): Change {
  const [first] = rows
  const same = rows.every(({ change }) => change === first?.change)
  return same && first !== undefined ? first.change : 'irregular'
}

/** Values by a key, both made of each pair. */
export function groupPairs<V>(
  pairs: readonly EditionPair[],
  entry: (pair: EditionPair) => readonly [string, V],
): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>()
  for (const pair of pairs) {
    const [key, value] = entry(pair)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [value])
    else known.push(value)
  }
  return groups
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
