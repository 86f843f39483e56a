export interface ByteRange {
  readonly first: number
  /** Inclusive. */
  readonly last: number
}

/**
 * What a Range header asks of a file of `size` bytes (RFC 9110, 14.1.2). Null = the whole file: no
 * header, another unit, several ranges or nonsense, which a server may ignore; `beyond` = nothing of
 * the file is asked for, answered by 416.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'beyond' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'beyond' : { first: size - length, last: size - 1 }
  }
  const first = Number(from)
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first >= size) return 'beyond'
  return last < first ? null : { first, last }
}
