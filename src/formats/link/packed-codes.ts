import type { PackedReader, PackedWriter } from './packed-bytes.ts'

/** Far above the neighbourhoods of England (33,755), so that only damage is refused. */
const MOST_CODES = 50_000
const LONGEST_PREFIX_BYTES = 60
/** Digits that a number holds exactly. */
const MOST_DIGITS = 15
const PARTS = new RegExp(`^(.*?)(\\d{0,${String(MOST_DIGITS)}})$`, 's')

interface Run {
  readonly prefix: string
  readonly digits: number
  readonly numbers: number[]
}

/**
 * Codes as runs that share what stands before their number and its digits ("E", 8: E01009417 ...),
 * each run as steps from number to number: one or two bytes a code.
 */
export function packCodes(writer: PackedWriter, codes: readonly string[]): void {
  const runs = new Map<string, Run>()
  for (const code of new Set(codes)) {
    const [, prefix = code, digits = ''] = PARTS.exec(code) ?? []
    const key = `${String(digits.length)} ${prefix}`
    const run = runs.get(key) ?? { prefix, digits: digits.length, numbers: [] }
    run.numbers.push(Number(digits))
    runs.set(key, run)
  }
  const inOrder = [...runs].sort(([a], [b]) => (a < b ? -1 : 1))
  writer.count(inOrder.length)
  for (const [, { prefix, digits, numbers }] of inOrder) {
    numbers.sort((a, b) => a - b)
    writer.text(prefix).count(digits).count(numbers.length)
    let before = 0
    for (const number of numbers) {
      writer.count(number - before)
      before = number
    }
  }
}

/** Reads the codes back: sorted, each once. */
export function unpackCodes(reader: PackedReader): string[] {
  const runs = reader.list(MOST_CODES, () => {
    const prefix = reader.text(LONGEST_PREFIX_BYTES)
    const digits = reader.count(MOST_DIGITS)
    let number = 0
    return reader.list(MOST_CODES, () => {
      number += reader.count()
      return prefix + (digits === 0 ? '' : String(number).padStart(digits, '0'))
    })
  })
  return [...new Set(runs.flat())].sort()
}
