/** What a cell of a published table says: a number, a reason for none, or something unreadable. */
export type Cell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: 'suppressed' | 'not-collected' }
  | { readonly kind: 'unreadable' }

/**
 * Marks for "no figure" of the Government Statistical Service (c, x, z, u; `:` `~` `..` `-` `*` are
 * older), the school performance tables (SUPP, NE, NP, NA, LOWCOV) and Ofsted (NULL). A publisher who
 * hides a figure for secrecy or because it is unreliable suppressed it; anything else is a figure
 * that does not exist.
 */
const MARKS: ReadonlyMap<string, 'suppressed' | 'not-collected'> = new Map([
  ...['c', 'u', '*', '~', 'supp', 'lowcov'].map((mark) => [mark, 'suppressed'] as const),
  ...['', 'x', 'z', ':', '..', '.', '-', 'ne', 'np', 'na', 'n/a', 'null'].map(
    (mark) => [mark, 'not-collected'] as const,
  ),
])

/** `low` and `k` mean "rounds to 0": a published figure, unlike every other mark. */
const ROUNDS_TO_ZERO = new Set(['low', 'k'])

const PLAIN = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/

const NOT_COLLECTED: Cell = { kind: 'missing', reason: 'not-collected' }

/** Reads `29199.00`, `1,234`, `46%`, `[c]`, `SUPP`, blank. A per cent sign is dropped, not applied. */
export function readCell(text: string): Cell {
  const trimmed = text.trim()
  if (trimmed === '') return NOT_COLLECTED
  if (PLAIN.test(trimmed)) return finite(Number(trimmed))
  const bare = trimmed.replace(/^\[(.*)\]$/, '$1').replace(/\s*%$/, '')
  if (PLAIN.test(bare)) return finite(Number(bare))
  if (GROUPED.test(bare)) return finite(Number(bare.replaceAll(',', '')))
  const mark = bare.toLowerCase()
  if (ROUNDS_TO_ZERO.has(mark)) return { kind: 'value', value: 0 }
  const reason = MARKS.get(mark)
  return reason === undefined ? { kind: 'unreadable' } : { kind: 'missing', reason }
}

function finite(value: number): Cell {
  // Minus nothing is nothing: adding 0 takes the sign off.
  return Number.isFinite(value) ? { kind: 'value', value: value + 0 } : { kind: 'unreadable' }
}

/** A cell of people or things: a whole number not below 0, else unreadable. */
export function readCount(text: string): Cell {
  const cell = readCell(text)
  if (cell.kind !== 'value') return cell
  return Number.isSafeInteger(cell.value) && cell.value >= 0 ? cell : { kind: 'unreadable' }
}

/** Trimmed text with inner blanks collapsed; null where nothing is left. */
export function readWords(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}
