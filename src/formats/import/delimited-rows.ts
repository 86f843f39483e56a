/** One row of a table as text, with the number of the line it begins on, from 1. */
export interface DelimitedRow {
  readonly line: number
  readonly cells: readonly string[]
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * The rows of a text in comma-separated form or one of its kin (RFC 4180, with any of four delimiters
 * and any line ends): the delimiter is the one that the first rows have most often and alike, above all
 * where it follows every closing quotation mark. Rows without any text are passed over; a quotation
 * mark that is never closed takes in the rest. Null where there are more than `most` cells.
 */
export function delimitedRows(text: string, most: number): DelimitedRow[] | null {
  const plain = text.replace(/^\ufeff/, '')
  const sample = plain.slice(0, SAMPLE_LENGTH)
  const readings = DELIMITERS.map((delimiter) => tried(sample, delimiter))
  const sound = readings.filter(({ width, strays }) => width > 1 && strays === 0)
  const [best] = (sound.length > 0 ? sound : readings).toSorted(
    (a, b) => b.width / (1 + b.strays) - a.width / (1 + a.strays),
  )
  return rowsOf(new Reader(plain, best?.delimiter ?? ','), most)
}

const SAMPLE_LENGTH = 10_000

/** How many cells most rows have with that delimiter, and how many go on after a closing quotation mark. */
function tried(sample: string, delimiter: string) {
  const reader = new Reader(sample, delimiter)
  const widths = (rowsOf(reader, Infinity) ?? [])
    .map(({ cells }) => cells.length)
    .sort((a, b) => a - b)
  return { delimiter, width: widths[Math.floor(widths.length / 2)] ?? 0, strays: reader.strays }
}

function rowsOf(reader: Reader, most: number): DelimitedRow[] | null {
  const rows: DelimitedRow[] = []
  let cells = 0
  for (let row = reader.next(most); row !== null; row = reader.next(most - cells)) {
    cells += row.cells.length
    if (cells > most) return null
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }
  return rows
}

class Reader {
  /** Cells that went on after their closing quotation mark. */
  strays = 0
  private at = 0
  private line = 1
  private readonly text: string
  private readonly delimiter: string

  constructor(text: string, delimiter: string) {
    this.text = text
    this.delimiter = delimiter
  }

  /** The next row, given up once it has more than `most` cells; null at the end. */
  next(most: number): DelimitedRow | null {
    if (this.at >= this.text.length) return null
    const line = this.line
    const cells: string[] = []
    for (;;) {
      cells.push(this.text[this.at] === '"' ? this.quoted() : this.bare())
      if (this.text[this.at] !== this.delimiter || cells.length > most) break
      this.at++
    }
    this.lineEnd()
    return { line, cells }
  }

  private bare(): string {
    const start = this.at
    while (this.at < this.text.length && !this.isAtEnd()) this.at++
    return this.text.slice(start, this.at)
  }

  private quoted(): string {
    let cell = ''
    this.at++
    for (;;) {
      const end = this.text.indexOf('"', this.at)
      const part = this.text.slice(this.at, end < 0 ? undefined : end)
      this.line += part.split('\n').length - 1
      cell += part
      this.at = end < 0 ? this.text.length : end + 1
      if (this.text[this.at] !== '"') break
      cell += '"'
      this.at++
    }
    const stray = this.bare()
    if (stray !== '') this.strays++
    return cell + stray
  }

  private isAtEnd(): boolean {
    const character = this.text[this.at]
    return character === this.delimiter || character === '\n' || character === '\r'
  }

  private lineEnd(): void {
    if (this.text[this.at] === '\r') this.at++
    if (this.text[this.at] === '\n') this.at++
    this.line++
  }
}
