import type { Problem, Result } from '../../src/domain/result.ts'
import { failure, success } from '../../src/domain/result.ts'

/** A column by the publisher's heading; editions differ in years, so most are patterns. */
export interface ColumnSpec {
  /** As the publisher writes it; for messages. */
  readonly heading: string
  /** Tested against the normalised heading. */
  readonly pattern: RegExp
  readonly optional?: true
}

export type ColumnSpecs<K extends string> = Readonly<Record<K, ColumnSpec>>

/** A column that is always called the same. */
export function column(heading: string): ColumnSpec {
  const escaped = normaliseHeading(heading).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return { heading, pattern: new RegExp(`^${escaped}$`) }
}

/** Lower case, blanks collapsed, none around colons: the census files stray in all three. */
export function normaliseHeading(heading: string): string {
  return heading
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([:;]) ?/g, '$1')
    .trim()
    .toLowerCase()
}

/** Title rows above the headings are rarely more than a few. */
export const ROWS_SEARCHED_FOR_HEADINGS = 30

export interface Located<K extends string> {
  /** 0-based record in which the headings stand. */
  readonly headerRow: number
  /** 0-based column by key; an optional column that is absent is not in it. */
  readonly columns: Readonly<Partial<Record<K, number>>>
  /** The headings as they stand in the file. */
  readonly headings: readonly string[]
}

/**
 * Finds the row of headings among the first records. Matches by name, never by place; the first of
 * two equal headings counts.
 */
export function locateColumns<K extends string>(
  records: readonly (readonly string[])[],
  specs: ColumnSpecs<K>,
  file: string,
): Result<Located<K>> {
  let best: { row: number; missing: ColumnSpec[] } | null = null
  const searched = Math.min(records.length, ROWS_SEARCHED_FOR_HEADINGS)
  for (let row = 0; row < searched; row++) {
    const record = records[row] ?? []
    const { columns, missing } = matchRecord(record, specs)
    if (missing.length === 0) return success({ headerRow: row, columns, headings: record })
    if (best === null || missing.length < best.missing.length) best = { row, missing }
  }
  const headings = records[best?.row ?? 0] ?? []
  return failure(missingHeading(file, best?.missing ?? Object.values<ColumnSpec>(specs), headings))
}

/** Every file is tried as every source, so its first records are normalised many times over. */
const normalised = new WeakMap<readonly string[], readonly string[]>()

function normaliseRecord(record: readonly string[]): readonly string[] {
  const known = normalised.get(record)
  if (known !== undefined) return known
  const names = record.map(normaliseHeading)
  normalised.set(record, names)
  return names
}

function matchRecord<K extends string>(record: readonly string[], specs: ColumnSpecs<K>) {
  const names = normaliseRecord(record)
  const columns: Partial<Record<K, number>> = {}
  const missing: ColumnSpec[] = []
  for (const key of Object.keys(specs) as K[]) {
    const spec = specs[key]
    const index = names.findIndex((name) => spec.pattern.test(name))
    if (index >= 0) columns[key] = index
    else if (spec.optional !== true) missing.push(spec)
  }
  return { columns, missing }
}

function missingHeading(
  file: string,
  missing: readonly ColumnSpec[],
  headings: readonly string[],
): Problem {
  const wanted = missing[0]?.heading ?? 'headings'
  const near = nearestHeading(wanted, headings)
  return {
    where: file,
    expected: `a column "${wanted}"`,
    found: near === null ? 'no headings' : `none; the nearest heading is "${shorten(near)}"`,
    remedy: 'Use the file as the publisher offers it, with its headings unchanged.',
  }
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > 90 ? `${words.slice(0, 90)}...` : words
}

/** The heading that shares most pairs of letters (Dice's coefficient); null where there is none. */
export function nearestHeading(wanted: string, headings: readonly string[]): string | null {
  const target = letterPairs(normaliseHeading(wanted))
  let best: string | null = null
  let bestScore = -1
  for (const heading of headings) {
    const pairs = letterPairs(normaliseHeading(heading))
    if (pairs.size === 0) continue
    let shared = 0
    for (const pair of pairs) if (target.has(pair)) shared++
    const score = (2 * shared) / (pairs.size + target.size)
    if (score > bestScore) {
      bestScore = score
      best = heading
    }
  }
  return best
}

function letterPairs(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs
}
