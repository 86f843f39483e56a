import type { OpenFile } from '../readers/open-file.ts'

/** What publishers have put between cells in place of a comma. */
const SEPARATORS = ['¬', '\t', ';', '|'] as const
/** A row of headings has at least so many. */
const LEAST_CELLS = 5

function oddSeparator(headings: string): string | null {
  return SEPARATORS.find((mark) => headings.split(mark).length >= LEAST_CELLS) ?? null
}

/** The same table with commas between its cells, each cell quoted; a file with commas stays as it is. */
export function withCommas(file: OpenFile): OpenFile {
  const end = file.text.indexOf('\n')
  const mark = oddSeparator(end < 0 ? file.text : file.text.slice(0, end))
  if (mark === null) return file
  const rows = file.text.split(/\r\n?|\n/).map((row) => {
    return row === '' ? '' : row.split(mark).map(quoted).join(',')
  })
  return { ...file, text: rows.join('\n') }
}

/** The first records of such a file, which were read as if commas parted them. */
export function recordsWithCommas(
  records: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const mark = oddSeparator((records[0] ?? []).join(','))
  return mark === null ? records : records.map((record) => record.join(',').split(mark))
}

function quoted(cell: string): string {
  const bare = /^"(.*)"$/.exec(cell)?.[1] ?? cell.replaceAll('"', '""')
  return `"${bare}"`
}
