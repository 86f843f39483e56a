/** Text, a number, or nothing. A number is written as a number and is never taken for a formula. */
export type CsvCell = string | number | null

const BYTE_ORDER_MARK = '\ufeff'

/**
 * What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection": equals, plus, minus,
 * at, tab, carriage return, line feed and the full-width forms), behind any number of apostrophes:
 * a text that had one already gets one more, so that taking one away gives back the same text.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** What must stand in quotes (RFC 4180); spaces at an end too, which some readers trim otherwise. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/

/**
 * A table as CSV that spreadsheets open with every letter and no formula: UTF-8 with a byte order
 * mark, commas, CRLF after every line (RFC 4180). Text that would begin a formula gets an
 * apostrophe in front, which spreadsheets know as "this is text"; `unguardedText` takes it away.
 * Numbers have a point and no separators; NaN and infinities are empty.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => `${row.map(cellText).join(',')}\r\n`)
  return `${BYTE_ORDER_MARK}${lines.join('')}`
}

/** The text of a cell that `csvText` wrote, without its guard; any other text as it is. */
export function unguardedText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
