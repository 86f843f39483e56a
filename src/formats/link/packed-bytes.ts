/**
 * Numbers and texts in few bytes. Whole numbers take seven bits a byte, lowest first (LEB128), up to
 * 2^53 - 1; signed ones are folded first (0, -1, 1, -2 ... as 0, 1, 2, 3 ...), so that small steps in
 * either direction stay small. Doubles take eight bytes.
 */
export class PackedWriter {
  private readonly bytes: number[] = []

  count(value: number): this {
    let left = value
    while (left >= 0x80) {
      this.bytes.push((left % 0x80) + 0x80)
      left = Math.floor(left / 0x80)
    }
    this.bytes.push(left)
    return this
  }

  step(value: number): this {
    return this.count(value < 0 ? -2 * value - 1 : 2 * value)
  }

  text(value: string): this {
    const utf8 = new TextEncoder().encode(value)
    return this.count(utf8.length).append(utf8)
  }

  /** Eight bytes, lowest first (IEEE 754). */
  double(value: number): this {
    const bytes = new Uint8Array(8)
    new DataView(bytes.buffer).setFloat64(0, value, true)
    return this.append(bytes)
  }

  append(bytes: Uint8Array): this {
    for (const byte of bytes) this.bytes.push(byte)
    return this
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}

/** No number of more than eight bytes is ever written. */
const MOST_BYTES_OF_A_COUNT = 8

/**
 * Reads back what `PackedWriter` wrote. Never throws: after the first thing that cannot be, `damaged`
 * is true and everything that is read is empty.
 */
export class PackedReader {
  private at = 0
  private readonly bytes: Uint8Array
  private broken = false

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get damaged(): boolean {
    return this.broken
  }

  /** How many bytes were read. */
  get position(): number {
    return this.at
  }

  /** Whether everything was read, and nothing was wrong with it. */
  get isWhole(): boolean {
    return !this.broken && this.at === this.bytes.length
  }

  /** A whole number from 0 to `most`. */
  count(most = Number.MAX_SAFE_INTEGER): number {
    let [value, factor] = [0, 1]
    for (let read = 0; read < MOST_BYTES_OF_A_COUNT; read++) {
      const byte = this.bytes[this.at++]
      if (byte === undefined || this.broken) return this.breakOff()
      value += (byte & 0x7f) * factor
      factor *= 0x80
      if (byte < 0x80) return value <= most ? value : this.breakOff()
    }
    return this.breakOff()
  }

  step(): number {
    const folded = this.count()
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2
  }

  double(): number {
    const { buffer, byteOffset, length } = this.take(8)
    return length === 8 ? new DataView(buffer, byteOffset, length).getFloat64(0, true) : 0
  }

  text(mostBytes: number): string {
    return new TextDecoder().decode(this.take(this.count(mostBytes)))
  }

  /** So many bytes; none where there are fewer. */
  private take(length: number): Uint8Array {
    const end = this.at + length
    if (end > this.bytes.length || this.broken) {
      this.breakOff()
      return new Uint8Array()
    }
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }

  /** As many items as the number before them says; each of them takes a byte at least. */
  list<T>(most: number, take: () => T): T[] {
    const length = this.count(Math.min(most, this.bytes.length - this.at))
    const items: T[] = []
    for (let i = 0; i < length && !this.broken; i++) items.push(take())
    return items
  }

  breakOff(): 0 {
    this.broken = true
    return 0
  }
}
